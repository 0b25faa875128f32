"""Kabupaten Indramayu in 2018, as the report of its being chosen tells it.

S4 tells of the invitation to sign on 8 May 2018, before that day. Where the article is silent nothing is made
up: a name, number or day that is not told stays empty, or the record says so itself. The reasons for being
chosen are the aspects of the 2018 instrument; what stands behind a reason is on file without its figures.
"""

from tests.regions.telling import Told

CLIPPING = "Kliping berita: Indramayu terpilih Gerakan Menuju 100 Smart City, Mei 2018.\n"
"""Stands for the page of the article (A172); its bytes lie in the file."""

UNTOLD = "rinciannya tidak diberitakan"

REASONS = (
    ("pimpinan", "Komitmen pimpinan daerah (bupati/wakil bupati)"),
    ("perangkat", "Komitmen perangkat daerah"), ("anggaran", "Dukungan anggaran"), ("kebijakan", "Kebijakan"),
    ("perencanaan", "Perencanaan"), ("internet", "Ketersediaan akses internet"), ("sdm", "SDM IT"),
    ("aplikasi", "Aplikasi"), ("infrastruktur", "Infrastruktur awal"),
)  # fmt: skip

PARTNERS = (
    ("kominfo", "Kementerian Komunikasi dan Informatika", "Kominfo", "ministry"),
    ("kemendagri", "Kementerian Dalam Negeri", "Kemendagri", "ministry"),
    ("kemenkeu", "Kementerian Keuangan", "Kemenkeu", "ministry"),
    ("kemenko", "Kementerian Koordinator Bidang Perekonomian", "Kemenko Perekonomian", "ministry"),
    ("kemenpan", "Kementerian PAN dan RB", "Kemen PAN & RB", "ministry"),
    ("bappenas", "Bappenas", "Bappenas", "ministry"),
    ("pupr", "Kementerian PUPR", "Kemen PUPR", "ministry"),
    ("ksp", "Kantor Staf Presiden", "KSP", "agency_national"),
    ("kompas", "Kompas Gramedia", "", "media"),
)  # fmt: skip

_REGION = (
    Told("daerah", "region", {
        "code": "32.12", "name": "Indramayu", "type": "kabupaten", "province": "Jawa Barat",
        "head_title": "Bupati", "working_year": 2018, "working_phase": "I", "agency_word": "SKPD",
    }),
    Told("kop", "paper_profile", {"kop_line_1": "PEMERINTAH KABUPATEN INDRAMAYU"}),
    Told("diskominfo", "agency", {
        "name": "Dinas Komunikasi dan Informatika", "abbreviation": "Diskominfo", "coordinator": "kominfo",
    }),
    Told("skpd", "agency", {"name": "Seluruh SKPD (tidak disebut satu per satu)", "kind": "other"}),
    Told("data-skpd", "agency_delivery", {
        "agency_id": "@skpd", "year": 2018, "subject": "Dukungan terhadap smart city",
        "note": "Seluruh SKPD harus mendukung; kapan dan berapa data diserahkan tidak diberitakan",
    }),
    *(
        Told(name, "institution", {
            "name": title, "abbreviation": short, "kind": kind,
            "programme_role": "Mitra Gerakan Menuju 100 Smart City",
        })
        for name, title, short, kind in PARTNERS
    ),
)  # fmt: skip

_PEOPLE = (
    Told("supendi", "person", {"front_title": "H.", "name": "Supendi", "kind": "external"}),
    Told("supendi-wabup", "position", {"person_id": "@supendi", "title": "Wakil Bupati Indramayu"}),
    Told("zakaria", "person", {"name": "Zakaria Joko Hartawan", "agency_id": "@diskominfo"}),
    Told("zakaria-kadis", "position", {
        "person_id": "@zakaria", "title": "Kepala Dinas Komunikasi dan Informatika",
        "agency_id": "@diskominfo",
    }),
    Told("samuel", "person", {
        "name": "Samuel Abrijani Pangerapan", "kind": "external", "institution_id": "@kominfo",
    }),
    Told("samuel-dirjen", "position", {
        "person_id": "@samuel", "title": "Direktur Jenderal Aplikasi Informatika",
        "institution_id": "@kominfo",
    }),
    Told("masa", "leadership", {"deputy_id": "@supendi"}),
    Told("penanda", "signatory", {"person_id": "@zakaria", "place_in_block": "maker"}),
    # The heads of all SKPD, without names: each must support the programme.
    Told("kepala-skpd", "person", {
        "name": "Kepala SKPD (namanya tidak disebut)", "agency_id": "@skpd",
    }),
    Told("tim", "body", {"kind": "executing_team", "name": "Tim Pelaksana Smart City"}),
    Told("tim-anggota", "body_role", {"body_id": "@tim", "code": "member", "label": "Anggota"}),
    Told("sk", "document", {
        "kind": "decree", "title": f"Tim Pelaksana Smart City ({UNTOLD})", "state": "draft",
    }),
    Told("duduk-skpd", "membership", {
        "body_id": "@tim", "role_id": "@tim-anggota", "person_id": "@kepala-skpd", "decree_id": "@sk",
        "is_ex_officio": 1, "position_text": "Kepala SKPD", "note": "Seluruh SKPD harus mendukung",
    }),
)  # fmt: skip

_PARTICIPATION = (
    Told("gerakan", "movement", {
        "name": "Gerakan Menuju 100 Smart City", "ministry": "Kementerian Komunikasi dan Informatika",
        "unit": "Direktorat Jenderal Aplikasi Informatika", "start_year": 2017, "end_year": 2019,
        "purpose": "Secara bertahap 100 daerah menjadi teladan (role model)",
    }),
    *(
        Told(f"mitra-{name}", "movement_partner", {"movement_id": "@gerakan", "institution_id": f"@{name}"})
        for name, *_ in PARTNERS
    ),
    Told("tahap-1", "wave", {
        "movement_id": "@gerakan", "number": 1, "year": 2017, "label": "Tahap I", "quota": 25,
        "note": "25 daerah didampingi menyusun masterplan dan quick win",
    }),
    Told("tahap-2", "wave", {
        "movement_id": "@gerakan", "number": 2, "year": 2018, "label": "Tahap II", "quota": 50,
    }),
    Told("tahap-3", "wave", {
        "movement_id": "@gerakan", "number": 3, "year": 2019, "label": "Tahap III", "cumulative_count": 100,
    }),
    Told("ikut", "participation", {
        "wave_id": "@tahap-2", "status": "selected", "decided_when": "2018",
        "designation": "Teladan (role model)",
        "note": "Proses berkelanjutan menuju e-government",
    }),
    Told("dampingan", "assistance", {
        "participation_id": "@ikut", "year": 2018, "institution_id": "@kominfo",
        "activity": "Pendampingan seperti bagi 25 daerah tahun 2017",
        "output": "masterplan dan quick win",
    }),
    Told("kemajuan", "peer_standing", {
        "year": 2018, "statement": "Proses berkelanjutan menuju e-government", "source": "Berita Mei 2018",
    }),
    Told("langkah-nota", "participation_step", {
        "participation_id": "@ikut", "stage": "mou", "session_id": "@tanda-tangan",
        "text": "Penandatanganan Nota Kesepahaman, atas undangan kepada Bupati", "document_id": "@undangan",
    }),
    Told("langkah-peluncuran", "participation_step", {
        "participation_id": "@ikut", "stage": "launching", "happened_when": "2018-05-08",
        "session_id": "@peluncuran",
    }),
)  # fmt: skip

_AGREEMENT = (
    Told("undangan", "document", {
        "kind": "letter", "direction": "incoming", "title": "Undangan penandatanganan Nota Kesepahaman",
        "issuer": "Kementerian Komunikasi dan Informatika", "addressee": "Bupati Indramayu", "year": 2018,
        "follow_up": "Menghadiri penandatanganan 8 Mei 2018",
    }),
    Told("nota", "agreement", {
        "kind": "memorandum", "title": "Nota Kesepahaman Gerakan Menuju 100 Smart City",
        "planned_on": "2018-05-08", "status": "planned", "participation_id": "@ikut",
        "session_id": "@tanda-tangan",
    }),
    Told("nota-kominfo", "agreement_party", {
        "agreement_id": "@nota", "number": 1, "institution_id": "@kominfo",
    }),
    Told("nota-indramayu", "agreement_party", {
        "agreement_id": "@nota", "number": 2, "name": "Pemerintah Kabupaten Indramayu",
        "attendance": "planned",
    }),
    Told("tanda-tangan", "session", {
        "kind": "signing", "title": "Penandatanganan Nota Kesepahaman Gerakan Menuju 100 Smart City",
        "status": "planned", "starts_on": "2018-05-08", "ends_on": "2018-05-08", "participation_id": "@ikut",
    }),
    Told("hadir-bupati", "attendance", {
        "session_id": "@tanda-tangan", "name": "Bupati Indramayu", "category": "guest",
    }),
    Told("peluncuran", "session", {
        "kind": "launching", "title": "Peluncuran Gerakan Menuju 100 Smart City 2018", "status": "planned",
        "starts_on": "2018-05-08", "ends_on": "2018-05-08", "participation_id": "@ikut",
    }),
)  # fmt: skip

_ASSESSMENT = (
    Told("instrumen", "instrument", {
        "version": "SELEKSI-2018", "label": "Alasan terpilih 2018", "purpose": "selection", "year": 2018,
    }),
    Told("aspek", "component", {
        "instrument_id": "@instrumen", "code": "aspects", "label": "Aspek", "weight": "100",
    }),
    Told("seleksi", "evaluation", {
        "instrument_id": "@instrumen", "participation_id": "@ikut", "year": 2018, "phase": "selection",
        "state": "result", "outcome": "passed",
    }),
    *(
        Told(f"aspek-{name}", "question", {
            "component_id": "@aspek", "code": f"AL{number}", "number": number, "label": label,
        })
        for number, (name, label) in enumerate(REASONS, 1)
    ),
    *(
        Told(f"jawaban-{name}", "answer", {
            "evaluation_id": "@seleksi", "question_id": f"@aspek-{name}",
            "explanation": "Disebut sebagai alasan terpilih; nilainya tidak diberitakan.",
        })
        for name, _ in REASONS
    ),
    *(
        Told(f"bukti-{name}", "evidence_link", {
            "document_id": "@kliping", "record": f"@jawaban-{name}", "page": "1",
        })
        for name, _ in REASONS
    ),
)  # fmt: skip

_BEHIND_THE_REASONS = (
    Told("janji-pimpinan", "commitment", {
        "text": "Komitmen Bupati dan Wakil Bupati terhadap smart city", "kind": "statement",
    }),
    Told("janji-skpd", "commitment", {
        "text": "Komitmen perangkat daerah terhadap smart city", "kind": "statement", "agency_id": "@skpd",
    }),
    Told("janji-anggaran", "commitment", {"text": "Dukungan anggaran smart city", "kind": "budget"}),
    Told("rencana", "plan", {
        "kind": "other", "title": f"Dokumen perencanaan smart city ({UNTOLD})", "version": "",
        "is_current": 1,
    }),
    Told("program", "programme", {
        "plan_id": "@rencana", "sub_dimension_id": 1, "name": "Layanan berbasis TI yang lebih cepat",
        "agency_id": "@skpd",
    }),
    Told("anggaran", "programme_budget", {"programme_id": "@program", "year": 2018}),  # no amount is told
    Told("regulasi", "document", {
        "kind": "regulation_head", "title": f"Kebijakan smart city ({UNTOLD})", "state": "draft",
    }),
    Told("berkas-rencana", "document", {
        "kind": "planning_document", "title": f"Dokumen perencanaan smart city ({UNTOLD})",
    }),
    Told("internet", "connectivity", {"year": 2018, "site": f"Akses internet daerah ({UNTOLD})"}),
    Told("sdm", "it_staff", {"year": 2018, "competence": f"SDM IT ({UNTOLD})"}),
    Told("aplikasi", "application", {"name": f"Aplikasi daerah ({UNTOLD})"}),
    Told("infrastruktur", "infrastructure", {"year": 2018, "name": f"Infrastruktur awal ({UNTOLD})"}),
    Told("inovasi", "innovation", {
        "agency_id": "@skpd", "name": "Layanan berbasis TI yang lebih cepat", "year": 2018,
        "service": "Pelayanan SKPD kepada masyarakat",
    }),
)  # fmt: skip

_PUBLICITY = (
    Told("berita", "publication", {
        "title": "Indramayu terpilih Gerakan Menuju 100 Smart City", "document_id": "@kliping",
    }),
    Told("kliping", "document", {
        "kind": "news", "code": "B-001", "title": "Berita Indramayu terpilih 100 Smart City", "year": 2018,
        "file": CLIPPING,
    }),
    Told("bukti", "evidence_link", {
        "document_id": "@kliping", "record": "@ikut", "page": "1",
        "caption": "Terpilih sebagai teladan (role model)",
    }),
)  # fmt: skip

RECORDS = (
    *_REGION, *_PEOPLE, *_PARTICIPATION, *_AGREEMENT, *_ASSESSMENT, *_BEHIND_THE_REASONS, *_PUBLICITY,
)  # fmt: skip
