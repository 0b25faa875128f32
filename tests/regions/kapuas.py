"""Kabupaten Kapuas in 2019, as the report of its assessment tells it.

S3 is the report of the assessment of 22 February 2019 (MMC Kalteng, 24 February 2019). Where the article is
silent nothing is made up: a name, number or day that is not told stays empty, or the record says so itself.
No council, team or decree is told, so the file holds none.
"""

from tests.regions.telling import Told

CLIPPING = "Kliping berita: assessment Gerakan Menuju 100 Smart City, Kabupaten Kapuas, 22 Februari 2019.\n"
"""Stands for the page of the article (A172); its bytes lie in the file."""

ASPECTS = (
    ("komitmen", "Komitmen"), ("kebijakan", "Kebijakan"), ("visi", "Visi pembangunan daerah"),
    ("anggaran", "Anggaran"), ("infrastruktur", "Infrastruktur TIK"), ("integrasi", "Integrasi aplikasi"),
    ("keamanan", "Keamanan informasi"),
)  # fmt: skip

SERVICES = (
    ("planning", "perencanaan"), ("budgeting", "penganggaran"), ("finance", "keuangan"),
    ("procurement", "pengadaan barang dan jasa"), ("personnel", "kepegawaian"), ("archives", "kearsipan"),
    ("assets", "pengelolaan barang milik daerah"), ("supervision", "pengawasan"),
    ("accountability", "akuntabilitas kinerja"), ("other", "layanan lain"),
)  # fmt: skip

PROGRAMMES = (
    ("blueprint", "Blueprint Kapuas Smart City"), ("bandwidth", "Pengelolaan bandwidth terpadu"),
    ("data", "Data terintegrasi"), ("spbe", "Aplikasi yang sesuai dengan SPBE"),
)  # fmt: skip

_REGION = (
    Told("daerah", "region", {
        "code": "62.03", "name": "Kapuas", "type": "kabupaten", "province": "Kalimantan Tengah",
        "head_title": "Bupati", "working_year": 2019, "working_phase": "I",
    }),
    Told("kop", "paper_profile", {"kop_line_1": "PEMERINTAH KABUPATEN KAPUAS"}),
    Told("diskominfo", "agency", {
        "name": "Dinas Komunikasi dan Informatika", "abbreviation": "Diskominfo", "coordinator": "kominfo",
    }),
    Told("bpkad", "agency", {"name": "BPKAD", "abbreviation": "BPKAD", "kind": "badan"}),
    Told("bappeda", "agency", {
        "name": "BAPPEDA", "abbreviation": "BAPPEDA", "kind": "badan", "coordinator": "planning",
    }),
    Told("kominfo", "institution", {
        "name": "Kementerian Komunikasi dan Informatika", "abbreviation": "Kemenkominfo", "kind": "ministry",
    }),
    Told("kementerian-terkait", "institution", {
        "name": "Kementerian terkait (tidak disebut satu per satu)", "kind": "ministry",
    }),
    Told("perguruan-tinggi", "institution", {
        "name": "Perguruan tinggi (tidak disebut satu per satu)", "kind": "university",
    }),
)  # fmt: skip

_PEOPLE = (
    Told("suwarno", "person", {
        "front_title": "Dr. H.", "name": "Suwarno Muriyat", "back_title": "S.Ag, M.Pd",
        "agency_id": "@diskominfo",
    }),
    Told("suwarno-plt", "position", {
        "person_id": "@suwarno", "acting": "plt", "title": "Kepala Dinas Komunikasi dan Informatika",
        "agency_id": "@diskominfo",
    }),
    Told("suwarno-ppid", "position", {
        "person_id": "@suwarno", "title": "Ketua PPID Utama", "is_side_post": 1,
    }),
    Told("teguh", "person", {"name": "Teguh Yulianto", "agency_id": "@bpkad"}),
    Told("teguh-sekretaris", "position", {
        "person_id": "@teguh", "title": "Sekretaris BPKAD", "agency_id": "@bpkad",
    }),
    Told("budi", "person", {"name": "Budi Rario", "agency_id": "@bappeda"}),
    Told("budi-kabid", "position", {
        "person_id": "@budi", "title": "Kepala Bidang pada BAPPEDA", "agency_id": "@bappeda",
    }),
)  # fmt: skip

_PARTICIPATION = (
    Told("gerakan", "movement", {
        "name": "Gerakan Menuju 100 Smart City", "ministry": "Kementerian Komunikasi dan Informatika",
        "purpose": "Memaksimalkan pemanfaatan TIK dalam ekosistem smart city secara bertahap",
    }),
    Told("tahap-3", "wave", {
        "movement_id": "@gerakan", "number": 3, "year": 2019, "label": "Tahap III", "quota": 25,
        "administrative_count": 165, "cumulative_count": 100,
    }),
    Told("ikut", "participation", {
        "wave_id": "@tahap-3", "status": "assessed",
        "entitlement": "Daerah terpilih mendapat pendampingan dan dukungan dari kementerian",
    }),
    Told("langkah-administrasi", "participation_step", {
        "participation_id": "@ikut", "stage": "administrative",
        "text": "Satu dari 165 peserta yang lolos seleksi administrasi dan dipanggil",
    }),
    Told("langkah-asesmen", "participation_step", {
        "participation_id": "@ikut", "stage": "assessment", "happened_when": "2019-02-22",
        "session_id": "@asesmen",
    }),
    Told("komitmen-bupati", "commitment", {
        "text": "Komitmen dan dukungan kuat Bupati Kapuas", "kind": "statement",
    }),
)  # fmt: skip

_ASSESSMENT = (
    # Two days that end on Friday evening; the hour is not told.
    Told("asesmen", "session", {
        "kind": "assessment", "title": "Assessment Gerakan Menuju 100 Smart City 2019", "status": "done",
        "starts_on": "2019-02-21", "ends_on": "2019-02-22", "venue": "Pusdiklat TIK Kemenkominfo",
        "city": "Ciputat", "participation_id": "@ikut", "note": "Berakhir Jumat malam, 22 Februari 2019",
    }),
    Told("acara-akhir", "session_agenda", {
        "session_id": "@asesmen", "day": "2019-02-22", "item": "Assessment berakhir pada malam hari",
    }),
    *(
        Told(f"penyelenggara-{name}", "session_organiser", {
            "session_id": "@asesmen", "institution_id": f"@{name}", "role": role,
        })
        for name, role in (
            ("kominfo", "organiser"), ("kementerian-terkait", "supporter"), ("perguruan-tinggi", "supporter"),
        )
    ),
    Told("delegasi-ketua", "attendance", {
        "session_id": "@asesmen", "person_id": "@suwarno", "category": "delegation", "role": "lead",
    }),
    Told("delegasi-bpkad", "attendance", {
        "session_id": "@asesmen", "person_id": "@teguh", "category": "delegation", "role": "companion",
        "agency_id": "@bpkad",
    }),
    Told("delegasi-bappeda", "attendance", {
        "session_id": "@asesmen", "person_id": "@budi", "category": "delegation", "role": "companion",
        "agency_id": "@bappeda",
    }),
    Told("delegasi-lain", "attendance", {
        "session_id": "@asesmen", "name": "Beberapa Kasi dan Kasubbag", "category": "delegation",
        "role": "companion", "head_count": 0,  # how many is not told
    }),
    Told("instrumen", "instrument", {
        "version": "SELEKSI-2019", "label": "Aspek seleksi 2019", "purpose": "selection", "year": 2019,
    }),
    Told("aspek", "component", {
        "instrument_id": "@instrumen", "code": "aspects", "label": "Aspek", "weight": "100",
    }),
    *(
        Told(f"aspek-{name}", "question", {
            "component_id": "@aspek", "code": f"AS{number}", "number": number, "label": label,
        })
        for number, (name, label) in enumerate(ASPECTS, 1)
    ),
    Told("seleksi", "evaluation", {
        "instrument_id": "@instrumen", "participation_id": "@ikut", "year": 2019, "phase": "selection",
        "state": "interview", "interview_id": "@asesmen",
    }),
    *(
        Told(f"jawaban-{name}", "answer", {
            "evaluation_id": "@seleksi", "question_id": f"@aspek-{name}",
            "explanation": "Dinilai pada aspek ini; nilainya tidak diberitakan.",
        })
        for name, _ in ASPECTS
    ),
    *(
        Told(f"asesor-{number}", "assessor", {
            "evaluation_id": "@seleksi", "element": element, "institution": institution, "number": number,
        })
        for number, (element, institution) in enumerate((
            ("academia", "Universitas Indonesia"), ("", "BPPT"), ("ministry", "Kemkominfo"),
            ("ministry", "Kementerian PUPR"),
        ), 1)
    ),
    Told("kuesioner", "submission_item", {
        "evaluation_id": "@seleksi", "title": "Kuesioner perkembangan TIK", "is_done": 1,
    }),
    Told("data-asesmen", "submission_item", {
        "evaluation_id": "@seleksi", "title": "Seluruh data assessment", "is_done": 1,
        "document_id": "@paparan-berkas",
    }),
    Told("paparan-berkas", "document", {
        "kind": "presentation", "title": "Paparan Kabupaten Kapuas pada assessment",
    }),
    Told("paparan", "session_speaker", {
        "session_id": "@asesmen", "role": "presenter", "name": "Delegasi Kabupaten Kapuas",
        "topic": "Data assessment", "document_id": "@paparan-berkas",
    }),
)  # fmt: skip

# The article counts the four as done; the standing of the day is that of the article.
_PLAN = (
    Told("blueprint", "plan", {
        "kind": "blueprint", "title": "Blueprint Kapuas Smart City", "version": "",
        "status": "in_force", "is_current": 1,
    }),
    *(
        Told(f"program-{name}", "programme", {
            "plan_id": "@blueprint", "sub_dimension_id": 3, "name": title, "status": "running",
            "status_on": "2019-02-24", "note": "Menurut berita sudah dilakukan",
        })
        for name, title in PROGRAMMES
    ),
    *(
        Told(f"bukti-program-{name}", "evidence_link", {
            "document_id": "@kliping", "record": f"@program-{name}", "page": "1",
        })
        for name, _ in PROGRAMMES
    ),
)  # fmt: skip

_APPLICATIONS = (
    Told("bandwidth", "connectivity", {
        "year": 2019, "site": "Pengelolaan bandwidth terpadu (lokasi tidak disebut)", "is_integrated": 1,
        "agency_id": "@diskominfo",
    }),
    Told("data", "data_integration", {
        "dataset": "Data terintegrasi (nama data tidak disebut)", "status": "running",
    }),
    *(
        Told(f"layanan-{code}", "spbe_service", {"status": "integrated"}, ("code", code))
        for code, _ in SERVICES
    ),
    *(
        Told(f"aplikasi-{code}", "application", {
            "name": f"Aplikasi {service} (namanya tidak disebut)", "is_spbe": 1,
            "programme_id": "@program-spbe",
        })
        for code, service in SERVICES
    ),
    *(
        Told(f"melayani-{code}", "application_service", {
            "application_id": f"@aplikasi-{code}", "service_id": f"@layanan-{code}",
        })
        for code, _ in SERVICES
    ),
    Told("integrasi", "application_link", {
        "from_id": "@aplikasi-planning", "to_id": "@aplikasi-budgeting", "status": "running",
        "data": "Terintegrasi dan lebih baik; rinciannya tidak diberitakan",
    }),
)  # fmt: skip

_PUBLICITY = (
    Told("berita", "publication", {
        "title": "Kapuas mengikuti assessment 100 Smart City 2019", "medium": "MMC Kalteng",
        "contributor": "Gusti Mahfuz", "published_on": "2019-02-24", "published_time": "13:05",
        "read_count": 1518, "session_id": "@asesmen", "document_id": "@kliping",
        "note": "Tautan samping: kerja sama sebuah kota dengan perguruan tinggi",
    }),
    Told("kliping", "document", {
        "kind": "news", "code": "B-001", "title": "Berita assessment MMC Kalteng", "dated_on": "2019-02-24",
        "file": CLIPPING,
    }),
    Told("bukti", "evidence_link", {
        "document_id": "@kliping", "record": "@asesmen", "page": "1", "caption": "Assessment di Ciputat",
    }),
    Told("bukti-komitmen", "evidence_link", {
        "document_id": "@kliping", "record": "@komitmen-bupati", "page": "1",
    }),
)  # fmt: skip

RECORDS = (
    *_REGION, *_PEOPLE, *_PARTICIPATION, *_ASSESSMENT, *_PLAN, *_APPLICATIONS, *_PUBLICITY,
)  # fmt: skip
