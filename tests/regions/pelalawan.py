"""Kabupaten Pelalawan in 2017, as two news articles tell it: what the program must be able to keep.

S0 is the report of the selection (MC Riau, 26 June 2017), S1 that of the first bimtek (InfoPublik, 20 July
2017). The people are office holders of the public news, named here and nowhere else in the program. Where
the articles are silent nothing is made up: a name, day or result that is not told stays empty.

`RECORDS` is the region, record by record; '@name' points at another of them.
"""

from tests.regions.telling import Told

CLIPPING = "Kliping berita: bimtek Gerakan Menuju 100 Smart City di Kabupaten Pelalawan, 19–20 Juli 2017.\n"
"""Stands for the photo and the page of the article (A172); its bytes lie in the file."""


_REGION = (
    Told("daerah", "region", {
        "code": "14.05", "name": "Pelalawan", "type": "kabupaten", "province": "Riau",
        "capital": "Pangkalan Kerinci", "head_title": "Bupati", "working_year": 2017, "working_phase": "I",
        "goal_statement": "Awal dari kota berbasis IT",
    }),
    Told("kop", "paper_profile", {"kop_line_1": "PEMERINTAH KABUPATEN PELALAWAN"}),
    Told("diskominfo", "agency", {
        "name": "Dinas Komunikasi dan Informatika", "abbreviation": "Diskominfo", "coordinator": "kominfo",
    }),
    Told("bidang", "agency", {
        "parent_id": "@diskominfo", "kind": "bidang",
        "name": "Bidang Pengelolaan Infrastruktur dan Layanan E-Government",
    }),
    Told("seksi", "agency", {"parent_id": "@bidang", "kind": "seksi", "name": "Seksi Layanan E-Government"}),
    Told("koperasi", "agency", {"name": "Dinas Koperasi dan UMKM"}),
    Told("setda", "agency", {"name": "Sekretariat Daerah", "kind": "secretariat"}),
    Told("teknopolitan", "site", {"name": "Kawasan Teknopolitan", "subdistrict": "Langgam"}),
    Told("kominfo", "institution", {
        "name": "Kementerian Komunikasi dan Informatika", "abbreviation": "Kemenkominfo", "kind": "ministry",
    }),
    Told("bppt", "institution", {
        "name": "Badan Pengkajian dan Penerapan Teknologi", "abbreviation": "BPPT", "kind": "agency_national",
    }),
)  # fmt: skip

_PEOPLE = (
    Told("fakhrizal", "person", {
        "front_title": "Drs", "name": "Fakhrizal", "back_title": "MSi", "agency_id": "@diskominfo",
    }),
    Told("fakhrizal-kadis", "position", {
        "person_id": "@fakhrizal", "title": "Kepala Dinas Komunikasi dan Informatika",
        "agency_id": "@diskominfo", "starts_on": "2017-05-02",
    }),
    # S1 calls him former head without a day: he was no longer when the assessment began.
    Told("fakhrizal-dahulu", "position", {
        "person_id": "@fakhrizal", "title": "Kepala Dinas Koperasi dan UMKM", "agency_id": "@koperasi",
        "ends_on": "2017-05-01",
    }),
    Told("syamsul", "person", {
        "name": "Syamsul Bakhri", "back_title": "SE MSi", "agency_id": "@bidang",
    }),
    Told("syamsul-kabid", "position", {
        "person_id": "@syamsul", "agency_id": "@bidang",
        "title": "Kepala Bidang Pengelolaan Infrastruktur dan Layanan E-Government",
    }),
    Told("baihaqi", "person", {"name": "Baihaqi Rahmat", "back_title": "ST", "agency_id": "@seksi"}),
    Told("baihaqi-kasi", "position", {
        "person_id": "@baihaqi", "title": "Kepala Seksi Layanan E-Government", "agency_id": "@seksi",
    }),
    Told("harris", "person", {"front_title": "H.M.", "name": "Harris", "kind": "external"}),
    Told("harris-bupati", "position", {"person_id": "@harris", "title": "Bupati Pelalawan"}),
    Told("emir", "person", {"name": "Emir Effendi", "agency_id": "@setda"}),
    Told("emir-asisten", "position", {
        "person_id": "@emir", "title": "Asisten Administrasi Umum", "agency_id": "@setda",
    }),
    Told("andrari", "person", {
        "name": "Andrari Grahitandaru", "kind": "external", "institution_id": "@bppt",
    }),
)  # fmt: skip

_PARTICIPATION = (
    Told("gerakan", "movement", {
        "name": "Gerakan Menuju 100 Smart City", "ministry": "Kementerian Komunikasi dan Informatika",
        "unit": "Direktorat Jenderal Aplikasi Informatika", "start_year": 2017,
    }),
    Told("tahap-1", "wave", {
        "movement_id": "@gerakan", "number": 1, "year": 2017, "label": "Tahap pertama", "quota": 25,
        "candidate_count": 65,
    }),
    Told("surat-hasil", "document", {
        "kind": "letter", "direction": "incoming", "number": "265/Kominfo/DJA/AI.01.05/05/2017", "year": 2017,
        "dated_on": "2017-05-05", "issuer": "Direktur Jenderal Aplikasi Informatika",
        "title": "Penyampaian hasil seleksi 25 kabupaten/kota",
    }),
    Told("ikut", "participation", {
        "wave_id": "@tahap-1", "status": "selected", "decided_when": "2017-05-05",
        "basis_document_id": "@surat-hasil", "entitled_on": "2017-05-05",
        "designation": "25 besar Gerakan Menuju 100 Smart City",
    }),
    Told("siak", "peer_region", {
        "wave_id": "@tahap-1", "name": "Kabupaten Siak", "province": "Riau", "outcome": "selected",
    }),
    Told("pekanbaru", "peer_region", {
        "wave_id": "@tahap-1", "name": "Kota Pekanbaru", "province": "Riau", "outcome": "assessed",
    }),
    Told("rohil", "peer_region", {
        "wave_id": "@tahap-1", "name": "Kabupaten Rokan Hilir", "province": "Riau", "outcome": "assessed",
    }),
    Told("peserta", "figure", {"topic": "Kabupaten/kota peserta assessment", "unit": "daerah", "year": 2017}),
    Told("peserta-65", "figure_value", {
        "figure_id": "@peserta", "value": "65", "source": "MC Riau, 26 Juni 2017", "is_chosen": 1,
    }),
    Told("peserta-64", "figure_value", {
        "figure_id": "@peserta", "value": "64", "source": "InfoPublik, 20 Juli 2017",
    }),
    Told("langkah-seleksi", "participation_step", {
        "participation_id": "@ikut", "stage": "assessment", "happened_when": "2017-05-02",
        "session_id": "@asesmen",
    }),
    Told("langkah-surat", "participation_step", {
        "participation_id": "@ikut", "stage": "result_letter", "happened_when": "2017-05-05",
        "document_id": "@surat-hasil",
    }),
    Told("langkah-mou", "participation_step", {
        "participation_id": "@ikut", "stage": "mou", "text": "Direncanakan 22 Mei 2017 di Kota Makassar",
    }),
    Told("langkah-bimtek", "participation_step", {
        "participation_id": "@ikut", "stage": "bimtek", "happened_when": "2017-07-19",
        "session_id": "@bimtek",
    }),
    Told("pendamping", "companion", {
        "person_id": "@andrari", "participation_id": "@ikut", "role": "lead_companion",
        "starts_on": "2017-07-19",
    }),
)  # fmt: skip

_ASSESSMENT = (
    Told("asesmen", "session", {
        "kind": "assessment", "title": "Assessment Gerakan Menuju 100 Smart City", "status": "done",
        "starts_on": "2017-05-02", "ends_on": "2017-05-03", "venue": "Pusat TIK Nasional",
        "city": "Tangerang Selatan", "participation_id": "@ikut",
    }),
    Told("delegasi-ketua", "attendance", {
        "session_id": "@asesmen", "person_id": "@fakhrizal", "category": "delegation", "role": "lead",
        "position_text": "Kepala Dinas Komunikasi dan Informatika",
    }),
    Told("delegasi-kabid", "attendance", {
        "session_id": "@asesmen", "person_id": "@syamsul", "category": "delegation", "role": "companion",
        "position_text": "Kepala Bidang Pengelolaan Infrastruktur dan Layanan E-Government",
    }),
    Told("delegasi-kasi", "attendance", {
        "session_id": "@asesmen", "person_id": "@baihaqi", "category": "delegation", "role": "companion",
        "position_text": "Kepala Seksi Layanan E-Government",
    }),
    Told("paparan-berkas", "document", {"kind": "presentation", "title": "Paparan di depan Tim Assessor"}),
    Told("paparan", "session_speaker", {
        "session_id": "@asesmen", "role": "presenter", "name": "Delegasi Kabupaten Pelalawan",
        "topic": "Paparan daerah", "document_id": "@paparan-berkas",
    }),
    Told("tanya", "question_log", {
        "session_id": "@asesmen", "question": "Pertanyaan Tim Assessor atas paparan daerah",
        "aspect": "perencanaan", "asked_by": "Tim Assessor", "answer": "Dijelaskan oleh delegasi",
        "answered_by_id": "@fakhrizal",
    }),
    Told("instrumen", "instrument", {
        "version": "SELEKSI-2017", "label": "Aspek seleksi 2017", "purpose": "selection", "year": 2017,
    }),
    Told("aspek", "component", {
        "instrument_id": "@instrumen", "code": "aspects", "label": "Aspek", "weight": "100",
    }),
    *(
        Told(f"aspek-{name}", "question", {
            "component_id": "@aspek", "code": name.upper()[:3], "number": number, "label": name.capitalize(),
        })
        for number, name in enumerate(
            ("kebijakan", "infrastruktur", "organisasi", "aplikasi", "perencanaan"), 1
        )
    ),
    Told("seleksi", "evaluation", {
        "instrument_id": "@instrumen", "participation_id": "@ikut", "year": 2017, "phase": "selection",
        "state": "result", "interview_id": "@asesmen", "result_document_id": "@surat-hasil",
        "outcome": "passed",
    }),
    *(
        Told(f"jawaban-{name}", "answer", {
            "evaluation_id": "@seleksi", "question_id": f"@aspek-{name}",
            "explanation": f"Dinilai pada aspek {name}; nilainya tidak diberitakan.",
        })
        for name in ("kebijakan", "infrastruktur", "organisasi", "aplikasi", "perencanaan")
    ),
    *(
        Told(f"asesor-{element}", "assessor", {
            "evaluation_id": "@seleksi", "element": element, "institution": institution, "number": number,
        })
        for number, (element, institution) in enumerate((
            ("ministry", "Kemenkominfo"), ("academia", "Akademisi"), ("practitioner", "Praktisi"),
            ("activist", "Pegiat smart city"),
        ), 1)
    ),
)  # fmt: skip

_AGREEMENT = (
    Told("mou", "agreement", {
        "kind": "mou", "title": "MoU Kabupaten Pelalawan dengan Kemenkominfo", "planned_on": "2017-05-22",
        "planned_place": "Kota Makassar", "status": "planned", "participation_id": "@ikut",
    }),
    Told("mou-kominfo", "agreement_party", {
        "agreement_id": "@mou", "number": 1, "institution_id": "@kominfo",
    }),
    Told("mou-pelalawan", "agreement_party", {
        "agreement_id": "@mou", "number": 2, "name": "Pemerintah Kabupaten Pelalawan",
        "signatory_id": "@harris", "signatory_position": "Bupati Pelalawan", "attendance": "planned",
    }),
    *(
        Told(f"lingkup-{scope}", "agreement_scope", {
            "agreement_id": "@mou", "number": number, "scope": scope, "text": text,
        })
        for number, (scope, text) in enumerate((
            ("facilitation", "Fasilitasi"), ("consultation", "Konsultasi"), ("training", "Pelatihan"),
            ("study_visit", "Studi banding"), ("sister_city", "Program sister city"),
        ), 1)
    ),
    Told("nyata-facilitation", "scope_realisation", {
        "scope_id": "@lingkup-facilitation", "activity": "Tim pendamping ditugaskan", "given_by": "BPPT RI",
        "starts_on": "2017-07-19", "session_id": "@bimtek",
    }),
    Told("nyata-consultation", "scope_realisation", {
        "scope_id": "@lingkup-consultation", "activity": "Belum diberitakan",
    }),
    Told("nyata-training", "scope_realisation", {
        "scope_id": "@lingkup-training", "starts_on": "2017-07-19", "ends_on": "2017-07-20",
        "activity": "Bimbingan teknis dua hari", "place": "Kecamatan Langgam", "session_id": "@bimtek",
    }),
    Told("nyata-study_visit", "scope_realisation", {
        "scope_id": "@lingkup-study_visit", "activity": "Belum diberitakan",
    }),
    Told("nyata-sister_city", "scope_realisation", {
        "scope_id": "@lingkup-sister_city", "activity": "Belum diberitakan",
    }),
)  # fmt: skip

_VISION = (
    Told("masa", "leadership", {"head_id": "@harris"}),
    Told("visi", "vision", {"leadership_id": "@masa", "title": "Pelalawan Emas"}),
    Told("misi", "mission", {
        "vision_id": "@visi", "text": "Visi dan misi pimpinan daerah selaras dengan program smart city",
    }),
    Told("selaras", "alignment", {
        "mission_id": "@misi", "dimension_id": 1,
        "narrative": "Visi dan misi pimpinan daerah sejalan dengan program smart city.",
    }),
    Told("komitmen", "commitment", {
        "text": "Bimbingan teknis adalah wujud komitmen daerah", "kind": "activity", "given_on": "2017-07-19",
    }),
)  # fmt: skip

_BODIES = (
    Told("dewan", "body", {"kind": "council", "name": "Dewan Smart City Pelalawan"}),
    Told("dewan-anggota", "body_role", {"body_id": "@dewan", "code": "member", "label": "Anggota"}),
    Told("tim", "body", {"kind": "executing_team", "name": "Tim Pelaksana Smart City Pelalawan"}),
    Told("tim-anggota", "body_role", {"body_id": "@tim", "code": "member", "label": "Anggota"}),
    Told("sk", "document", {"kind": "decree", "title": "Dewan dan Tim Pelaksana (tidak diberitakan)"}),
    # Both bodies came to the bimtek; who sits in them is not told.
    Told("seorang-dewan", "person", {"name": "Anggota Dewan (namanya tidak disebut)"}),
    Told("seorang-tim", "person", {"name": "Anggota Tim (namanya tidak disebut)"}),
    Told("duduk-dewan", "membership", {
        "body_id": "@dewan", "role_id": "@dewan-anggota", "person_id": "@seorang-dewan", "decree_id": "@sk",
    }),
    Told("duduk-tim", "membership", {
        "body_id": "@tim", "role_id": "@tim-anggota", "person_id": "@seorang-tim", "decree_id": "@sk",
    }),
)  # fmt: skip

_BIMTEK = (
    Told("bimtek", "session", {
        "kind": "bimtek", "stage": "I", "status": "done", "participation_id": "@ikut",
        "title": "Bimbingan Teknis Gerakan Menuju 100 Smart City di Kabupaten Pelalawan",
        "starts_on": "2017-07-19", "ends_on": "2017-07-20", "venue": "Kampus ST2P", "room": "Aula",
        "zone": "Kawasan Teknopolitan", "subdistrict": "Langgam",
        "opened_by_id": "@harris", "opened_by_position": "Bupati Pelalawan",
        "represented_by_id": "@fakhrizal",
        "represented_by_position": "Kepala Dinas Komunikasi dan Informatika",
        "speech": "Bimtek adalah wujud komitmen daerah dan sejalan dengan visi Pelalawan Emas.",
        "target": "Mengonsep smart city dan memperlihatkannya kepada masyarakat",
    }),
    Told("acara-1", "session_agenda", {
        "session_id": "@bimtek", "day": "2017-07-19", "item": "Pembukaan", "led_by": "Kepala Dinas Kominfo",
    }),
    Told("acara-2", "session_agenda", {
        "session_id": "@bimtek", "day": "2017-07-20", "item": "Bimbingan teknis hari kedua",
    }),
    Told("narasumber", "session_speaker", {
        "session_id": "@bimtek", "person_id": "@andrari", "institution": "BPPT RI", "role": "speaker",
        "topic": "Master plan smart city dan quick win",
    }),
    Told("hadir-emir", "attendance", {
        "session_id": "@bimtek", "person_id": "@emir", "position_text": "Asisten Administrasi Umum",
        "category": "guest",
    }),
    Told("hadir-emir-1", "attendance_day", {"attendance_id": "@hadir-emir", "day": "2017-07-19"}),
    Told("hadir-fakhrizal", "attendance", {
        "session_id": "@bimtek", "person_id": "@fakhrizal", "represents_id": "@harris",
        "position_text": "Kepala Dinas Komunikasi dan Informatika", "agency_id": "@diskominfo",
    }),
    Told("hadir-pendamping", "attendance", {
        "session_id": "@bimtek", "name": "Narasumber dan tim pendamping", "category": "companion",
        "head_count": 0,  # how many is not told
    }),
    Told("hadir-dewan", "attendance", {
        "session_id": "@bimtek", "name": "Dewan Smart City Pelalawan", "category": "council", "head_count": 0,
    }),
    Told("hadir-tim", "attendance", {
        "session_id": "@bimtek", "name": "Tim Pelaksana Smart City Pelalawan", "category": "executing_team",
        "head_count": 0,
    }),
    Told("hadir-opd", "attendance", {
        "session_id": "@bimtek", "name": "Kepala OPD", "category": "agency", "head_count": 0,
    }),
    Told("kendala", "obstacle", {
        "session_id": "@bimtek", "category": "people", "text": "Keterbatasan pengetahuan",
        "need": "Pendampingan dari narasumber",
    }),
    Told("sepakat", "task", {
        "session_id": "@bimtek", "text": "Menyamakan pemahaman dan kesepakatan tentang smart city",
        "agency_id": "@diskominfo",
    }),
)  # fmt: skip

_PLANS = (
    Told("plan-tik", "plan", {"kind": "ict", "title": "Master Plan TIK", "status": "in_force"}),
    Told("plan-kota", "plan", {
        "kind": "smart_city", "title": "Master Plan Smart City", "is_current": 1, "start_year": 2017,
        "goals": "Masyarakat lebih nyaman, aman, sehat, dan sejahtera",
        "description": "Pengelolaan daerah dengan teknologi informasi dan inovasi",
    }),
    Told("program", "programme", {
        "plan_id": "@plan-kota", "sub_dimension_id": 1, "name": "Layanan e-government",
        "agency_id": "@diskominfo", "objective": "kinerja, efisiensi, partisipasi",
        "beneficiaries": "Masyarakat tidak gaptek",
    }),
    Told("butir-tik", "plan_item", {
        "plan_id": "@plan-tik", "title": "Penerapan e-government", "programme_id": "@program",
        "note": "Master Plan TIK lebih ke penerapan e-government.",
    }),
    *(
        Told(f"prioritas-{number}", "priority_programme", {
            "number": number, "title": f"Program prioritas {number} (namanya tidak diberitakan)",
        })
        for number in range(1, 8)
    ),
    Told("quick-win", "quick_win", {
        "name": "Quick win Pelalawan (belum ditetapkan)", "year": 2017, "sub_dimension_id": 1,
        "priority_programme_id": "@prioritas-1", "agency_id": "@diskominfo",
        "reason": "Unggulan yang memudahkan pelayanan masyarakat",
        "target": "Memudahkan pelayanan masyarakat",
    }),
    Told("tonggak", "milestone", {"quick_win_id": "@quick-win", "title": "Quick win ditetapkan"}),
    Told("calon", "quick_win_candidate", {
        "year": 2017, "title": "Satu dari tujuh program prioritas", "session_id": "@bimtek",
        "criteria": "Memudahkan pelayanan masyarakat", "quick_win_id": "@quick-win",
    }),
)  # fmt: skip

_PUBLICITY = (
    Told("berita-seleksi", "publication", {
        "title": "Pelalawan terpilih Gerakan Menuju 100 Smart City", "medium": "MC Riau", "author": "Iin",
        "published_on": "2017-06-26", "hijri_date": "1 Syawal 1438 H",
    }),
    Told("berita-bimtek", "publication", {
        "title": "Bimtek Gerakan Menuju 100 Smart City di Pelalawan", "medium": "InfoPublik",
        "author": "M.E. Ryan Pratama", "contributor": "MC Kab. Pelalawan", "editor": "R. Mustakim",
        "published_on": "2017-07-20", "published_time": "06:06", "time_zone": "WIB", "read_count": 309,
        "session_id": "@bimtek", "document_id": "@kliping",
    }),
    Told("pernyataan", "press_statement", {
        "person_id": "@fakhrizal", "stated_on": "2017-05-10", "place": "Pangkalan Kerinci",
        "quote": "Pelalawan lulus dan berhak ikut Gerakan Menuju 100 Smart City.",
    }),
    Told("prestasi", "achievement", {
        "title": "Terpilih dalam Gerakan Menuju 100 Smart City", "giver": "Kemenkominfo",
        "level": "national", "agency_id": "@diskominfo",
    }),
    Told("kliping", "document", {
        "kind": "news", "code": "B-001", "title": "Berita bimtek InfoPublik", "dated_on": "2017-07-20",
        "file": CLIPPING,
    }),
    Told("bukti", "evidence_link", {
        "document_id": "@kliping", "record": "@bimtek", "page": "1", "caption": "Pembukaan bimtek",
        "taken_on": "2017-07-19",
    }),
)  # fmt: skip

RECORDS = (
    *_REGION, *_PEOPLE, *_PARTICIPATION, *_ASSESSMENT, *_AGREEMENT, *_VISION, *_BODIES, *_BIMTEK, *_PLANS,
    *_PUBLICITY,
)  # fmt: skip
