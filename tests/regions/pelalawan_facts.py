"""Where each fact of the articles S0 and S1 is found in the records of Pelalawan."""

from tests.regions.places import (
    AGREEMENTS,
    BACKGROUND,
    BIMTEK,
    BODIES,
    DIMENSIONS,
    EVIDENCE_ANNEX,
    JOINING,
    PLANS,
    PROFILE,
    QUICK_WIN_ANNEX,
    QUICK_WINS,
    RECOGNITION,
    SEATS_ANNEX,
    SHEETS,
)
from tests.regions.telling import Fact

_ASPECTS = ("kebijakan", "infrastruktur", "organisasi", "aplikasi", "perencanaan")
_SCOPES = ("facilitation", "consultation", "training", "study_visit", "sister_city")

FACTS = (
    Fact("A001", (
        ("ikut", "status", "selected"), ("ikut", "wave_id", "@tahap-1"),
        ("ikut", "decided_when", "2017-05-05"), ("gerakan", "name", "Gerakan Menuju 100 Smart City"),
    ), JOINING, ("Gerakan Menuju 100 Smart City", "Terpilih")),
    Fact("A002", (("tahap-1", "quota", 25), ("tahap-1", "candidate_count", 65)), JOINING, ("25 besar",)),
    Fact("A003", (
        ("seleksi", "outcome", "passed"), ("ikut", "entitled_on", "2017-05-05"),
        ("seleksi", "result_document_id", "@surat-hasil"),
    ), JOINING, ("Lulus", "sejak 5 Mei 2017")),
    Fact("A004", (
        ("surat-hasil", "number", "265/Kominfo/DJA/AI.01.05/05/2017"),
        ("surat-hasil", "direction", "incoming"), ("surat-hasil", "dated_on", "2017-05-05"),
        ("surat-hasil", "issuer", "Direktur Jenderal Aplikasi Informatika"),
    ), JOINING, (
        "Surat Direktur Jenderal Aplikasi Informatika",
        "Nomor 265/Kominfo/DJA/AI.01.05/05/2017 tanggal 5 Mei 2017",
    )),
    Fact("A005", (
        ("surat-hasil", "title", "Penyampaian hasil seleksi 25 kabupaten/kota"),
        ("ikut", "basis_document_id", "@surat-hasil"), ("seleksi", "interview_id", "@asesmen"),
    ), JOINING, ("perihal Penyampaian hasil seleksi 25 kabupaten/kota",)),
    Fact("A006", (
        ("siak", "outcome", "selected"), ("siak", "province", "Riau"),
        ("pekanbaru", "outcome", "assessed"), ("rohil", "outcome", "assessed"),
    ), JOINING, ("Kabupaten Siak", "Kota Pekanbaru", "Kabupaten Rokan Hilir")),
    Fact("A007", (
        ("asesmen", "venue", "Pusat TIK Nasional"), ("asesmen", "city", "Tangerang Selatan"),
        ("asesmen", "starts_on", "2017-05-02"), ("asesmen", "ends_on", "2017-05-03"),
    ), JOINING, ("2–3 Mei 2017", "Pusat TIK Nasional, Tangerang Selatan")),
    Fact("A008", (("peserta-65", "value", "65"), ("peserta-65", "is_chosen", 1)), PROFILE, (
        "65 daerah", "MC Riau, 26 Juni 2017",
    )),
    Fact("A009", (("tahap-1", "number", 1), ("tahap-1", "label", "Tahap pertama")), JOINING, (
        "Tahap pertama",
    )),
    Fact("A010", (
        ("delegasi-ketua", "person_id", "@fakhrizal"), ("delegasi-ketua", "role", "lead"),
        ("delegasi-kabid", "role", "companion"), ("delegasi-kasi", "role", "companion"),
        ("delegasi-kasi", "position_text", "Kepala Seksi Layanan E-Government"),
    ), JOINING, ("Drs Fakhrizal, MSi", "Ketua", "Baihaqi Rahmat, ST", "Pendamping")),
    Fact("A011", (
        ("fakhrizal-kadis", "title", "Kepala Dinas Komunikasi dan Informatika"),
        ("fakhrizal-kadis", "agency_id", "@diskominfo"), ("fakhrizal-kadis", "ends_on", None),
    ), JOINING, ("Drs Fakhrizal, MSi", "Kepala Dinas Komunikasi dan Informatika")),
    Fact("A012", (
        ("syamsul", "back_title", "SE MSi"), ("syamsul-kabid", "person_id", "@syamsul"),
        ("syamsul-kabid", "title", "Kepala Bidang Pengelolaan Infrastruktur dan Layanan E-Government"),
    ), JOINING, (
        "Syamsul Bakhri, SE MSi", "Kepala Bidang Pengelolaan Infrastruktur dan Layanan E-Government",
    )),
    Fact("A013", (
        ("baihaqi", "back_title", "ST"), ("baihaqi-kasi", "title", "Kepala Seksi Layanan E-Government"),
    ), JOINING, ("Baihaqi Rahmat, ST", "Kepala Seksi Layanan E-Government")),
    Fact("A014", (
        ("bidang", "parent_id", "@diskominfo"), ("seksi", "parent_id", "@bidang"), ("seksi", "kind", "seksi"),
    ), BODIES, (
        "Dinas Komunikasi dan Informatika", "Bidang Pengelolaan Infrastruktur dan Layanan E-Government",
        "Seksi Layanan E-Government",
    ), ("pada Bidang Pengelolaan Infrastruktur dan Layanan E-Government",)),
    Fact("A015", (
        ("fakhrizal", "front_title", "Drs"), ("fakhrizal", "name", "Fakhrizal"),
        ("fakhrizal", "back_title", "MSi"),
    ), JOINING, ("Drs Fakhrizal, MSi",)),
    Fact("A016", (
        ("asesor-ministry", "institution", "Kemenkominfo"), ("asesor-academia", "element", "academia"),
        ("asesor-practitioner", "element", "practitioner"), ("asesor-activist", "element", "activist"),
    ), JOINING, ("Kemenkominfo", "Akademisi", "Praktisi", "Pegiat smart city")),
    Fact("A017", (
        ("paparan", "role", "presenter"), ("paparan", "document_id", "@paparan-berkas"),
        ("paparan-berkas", "kind", "presentation"), ("asesmen", "starts_on", "2017-05-02"),
    ), JOINING, (
        "Paparan daerah", "Delegasi Kabupaten Pelalawan", "Paparan di depan Tim Assessor", "2–3 Mei 2017",
    )),
    Fact("A018", (
        ("selaras", "mission_id", "@misi"), ("selaras", "dimension_id", 1),
        ("selaras", "narrative", "Visi dan misi pimpinan daerah sejalan dengan program smart city."),
    ), PROFILE, ("Visi dan misi pimpinan daerah sejalan dengan program smart city",)),
    Fact("A019", (
        ("tanya", "asked_by", "Tim Assessor"), ("tanya", "aspect", "perencanaan"),
        ("tanya", "answered_by_id", "@fakhrizal"), ("tanya", "promised", ""), ("tanya", "due_on", None),
    ), JOINING, (
        "Pertanyaan Tim Assessor atas paparan daerah", "perencanaan", "Dijelaskan oleh delegasi",
        "Drs Fakhrizal, MSi",
    ), ("aspek perencanaan · Tim Assessor",)),
    *(
        Fact(f"A{20 + number:03d}", (
            (f"aspek-{name}", "label", name.capitalize()), (f"aspek-{name}", "component_id", "@aspek"),
            (f"jawaban-{name}", "question_id", f"@aspek-{name}"),
            (f"jawaban-{name}", "evaluation_id", "@seleksi"),
        ), JOINING, (name.capitalize(),))
        for number, name in enumerate(_ASPECTS)
    ),
    Fact("A025", (
        ("mou", "participation_id", "@ikut"), ("mou-kominfo", "institution_id", "@kominfo"),
        ("mou-pelalawan", "number", 2), ("mou", "number_own", ""), ("mou", "valid_until", None),
    ), AGREEMENTS, ("MoU Kabupaten Pelalawan dengan Kemenkominfo", "Kementerian Komunikasi dan Informatika")),
    *(
        Fact(f"A{26 + number:03d}", (
            (f"lingkup-{scope}", "scope", scope), (f"nyata-{scope}", "scope_id", f"@lingkup-{scope}"),
        ), AGREEMENTS, (text,))
        for number, (scope, text) in enumerate(zip(_SCOPES, (
            "Fasilitasi", "Konsultasi", "Pelatihan", "Studi banding", "Program sister city",
        ), strict=True))
    ),
    Fact("A031", (
        ("mou", "planned_on", "2017-05-22"), ("mou", "planned_place", "Kota Makassar"),
        ("mou", "signed_on", None), ("mou", "signed_place", ""), ("mou", "status", "planned"),
    ), AGREEMENTS, ("Kota Makassar", "22 Mei 2017")),
    Fact("A032", (
        ("mou-pelalawan", "signatory_id", "@harris"), ("mou-pelalawan", "attendance", "planned"),
        ("mou-pelalawan", "signatory_position", "Bupati Pelalawan"),
    ), AGREEMENTS, ("H.M. Harris", "Bupati Pelalawan", "Rencana hadir")),
    Fact("A033", (
        ("pernyataan", "person_id", "@fakhrizal"), ("pernyataan", "stated_on", "2017-05-10"),
        ("pernyataan", "place", "Pangkalan Kerinci"),
    ), RECOGNITION, ("10 Mei 2017", "Pangkalan Kerinci", "Drs Fakhrizal, MSi")),
    Fact("A034", (
        ("berita-seleksi", "author", "Iin"), ("berita-seleksi", "published_on", "2017-06-26"),
        ("berita-seleksi", "hijri_date", "1 Syawal 1438 H"),
    ), RECOGNITION, ("26 Juni 2017", "1 Syawal 1438 H", "MC Riau", "Iin")),
    Fact("A035", (
        ("prestasi", "agency_id", "@diskominfo"), ("prestasi", "giver", "Kemenkominfo"),
    ), RECOGNITION, ("Terpilih dalam Gerakan Menuju 100 Smart City", "Kemenkominfo")),
    Fact("A036", (
        ("daerah", "code", "14.05"), ("daerah", "name", "Pelalawan"), ("daerah", "type", "kabupaten"),
        ("daerah", "province", "Riau"), ("daerah", "capital", "Pangkalan Kerinci"),
    ), PROFILE, ("Kabupaten Pelalawan", "Riau", "Pangkalan Kerinci", "14.05")),
    Fact("A037", (("daerah", "goal_statement", "Awal dari kota berbasis IT"),), BACKGROUND, (
        "Awal dari kota berbasis IT",
    )),
    Fact("A038", (
        ("bimtek", "title", "Bimbingan Teknis Gerakan Menuju 100 Smart City di Kabupaten Pelalawan"),
        ("bimtek", "stage", "I"), ("bimtek", "status", "done"),
    ), BIMTEK, ("Bimtek I", "Bimbingan Teknis Gerakan Menuju 100 Smart City di Kabupaten Pelalawan")),
    Fact("A039", (
        ("bimtek", "participation_id", "@ikut"), ("langkah-bimtek", "session_id", "@bimtek"),
    ), JOINING, ("Bimtek", "19–20 Juli 2017")),
    Fact("A040", (
        ("bimtek", "venue", "Kampus ST2P"), ("bimtek", "room", "Aula"), ("bimtek", "subdistrict", "Langgam"),
        ("bimtek", "zone", "Kawasan Teknopolitan"),
    ), BIMTEK, ("Aula, Kampus ST2P, Kawasan Teknopolitan, Kecamatan Langgam",)),
    Fact("A041", (
        ("bimtek", "starts_on", "2017-07-19"), ("bimtek", "ends_on", "2017-07-20"),
        ("acara-1", "day", "2017-07-19"), ("acara-2", "day", "2017-07-20"),
        ("hadir-emir-1", "day", "2017-07-19"), ("hadir-emir-1", "state", "present"),
    ), SHEETS, ("19 Juli 2017", "20 Juli 2017", "Bimbingan teknis hari kedua")),
    Fact("A042", (
        ("bimtek", "opened_by_id", "@harris"), ("bimtek", "opened_by_position", "Bupati Pelalawan"),
    ), BIMTEK, ("Bupati Pelalawan H.M. Harris, yang diwakili oleh",)),
    Fact("A043", (
        ("bimtek", "represented_by_id", "@fakhrizal"), ("hadir-fakhrizal", "represents_id", "@harris"),
        ("bimtek", "represented_by_position", "Kepala Dinas Komunikasi dan Informatika"),
    ), BIMTEK, ("yang diwakili oleh Kepala Dinas Komunikasi dan Informatika Drs Fakhrizal, MSi",)),
    Fact("A044", (
        ("bimtek", "speech", "Bimtek adalah wujud komitmen daerah dan sejalan dengan visi Pelalawan Emas."),
    ), BIMTEK, ("Bimtek adalah wujud komitmen daerah dan sejalan dengan visi Pelalawan Emas.",)),
    Fact("A045", (("komitmen", "kind", "activity"), ("komitmen", "given_on", "2017-07-19")), JOINING, (
        "Bimbingan teknis adalah wujud komitmen daerah",
    )),
    Fact("A046", (
        ("visi", "title", "Pelalawan Emas"), ("visi", "leadership_id", "@masa"),
        ("masa", "head_id", "@harris"),
    ), PROFILE, ("Pelalawan Emas", "H.M. Harris")),
    Fact("A047", (("peserta-64", "value", "64"), ("peserta-64", "is_chosen", 0)), PROFILE, (
        "64 daerah", "InfoPublik, 20 Juli 2017",
    )),
    Fact("A048", (("siak", "outcome", "selected"), ("rohil", "outcome", "assessed")), JOINING, (
        "Kabupaten Siak", "Terpilih",
    )),
    Fact("A049", (
        ("kendala", "session_id", "@bimtek"), ("kendala", "category", "people"),
        ("kendala", "text", "Keterbatasan pengetahuan"), ("kendala", "need", "Pendampingan dari narasumber"),
    ), BIMTEK, ("Keterbatasan pengetahuan", "Pendampingan dari narasumber")),
    Fact("A050", (
        ("sepakat", "session_id", "@bimtek"), ("sepakat", "agency_id", "@diskominfo"),
        ("sepakat", "due_on", None),
    ), BIMTEK, ("Menyamakan pemahaman dan kesepakatan tentang smart city",)),
    Fact("A051", (
        ("fakhrizal-dahulu", "title", "Kepala Dinas Koperasi dan UMKM"),
        ("fakhrizal-dahulu", "person_id", "@fakhrizal"), ("fakhrizal-dahulu", "ends_on", "2017-05-01"),
    ), SEATS_ANNEX, ("Kepala Dinas Koperasi dan UMKM", "Sebelumnya")),
    Fact("A052", (
        ("narasumber", "person_id", "@andrari"), ("narasumber", "institution", "BPPT RI"),
        ("narasumber", "topic", "Master plan smart city dan quick win"),
        ("andrari", "institution_id", "@bppt"),
    ), BIMTEK, ("Andrari Grahitandaru (BPPT RI)",)),
    Fact("A053", (
        ("pendamping", "person_id", "@andrari"), ("pendamping", "role", "lead_companion"),
        ("pendamping", "participation_id", "@ikut"), ("pendamping", "starts_on", "2017-07-19"),
    ), JOINING, ("Pendamping utama", "Andrari Grahitandaru")),
    Fact("A054", (
        ("bimtek", "target", "Mengonsep smart city dan memperlihatkannya kepada masyarakat"),
        ("bimtek", "target_reached", ""),
    ), BIMTEK, ("Mengonsep smart city dan memperlihatkannya kepada masyarakat",)),
    Fact("A055", (
        ("plan-tik", "kind", "ict"), ("plan-kota", "kind", "smart_city"),
    ), PLANS, ("Master Plan TIK", "Master Plan Smart City")),
    Fact("A056", (
        ("butir-tik", "plan_id", "@plan-tik"), ("butir-tik", "programme_id", "@program"),
        ("program", "plan_id", "@plan-kota"),
    ), PLANS, ("1 dari 1 butir dipetakan menjadi program Smart City",)),
    Fact("A057", (
        ("plan-kota", "goals", "Masyarakat lebih nyaman, aman, sehat, dan sejahtera"),
        ("plan-kota", "start_year", 2017), ("plan-kota", "legal_state", "none"),
    ), PLANS, ("Master Plan Smart City", "Masyarakat lebih nyaman, aman, sehat, dan sejahtera")),
    Fact("A058", (("program", "objective", "kinerja, efisiensi, partisipasi"),), DIMENSIONS, (
        "kinerja, efisiensi, partisipasi",
    )),
    Fact("A059", (("program", "beneficiaries", "Masyarakat tidak gaptek"),), DIMENSIONS, (
        "Masyarakat tidak gaptek",
    )),
    Fact("A060", (
        ("quick-win", "name", "Quick win Pelalawan (belum ditetapkan)"), ("quick-win", "sub_dimension_id", 1),
        ("quick-win", "agency_id", "@diskominfo"), ("tonggak", "quick_win_id", "@quick-win"),
        ("quick-win", "reason", "Unggulan yang memudahkan pelayanan masyarakat"),
    ), QUICK_WIN_ANNEX, (
        "Quick win Pelalawan (belum ditetapkan)", "Unggulan yang memudahkan pelayanan masyarakat",
        "Dinas Komunikasi dan Informatika", "Quick win ditetapkan",
    )),
    Fact("A061", (
        ("quick-win", "priority_programme_id", "@prioritas-1"), ("prioritas-7", "number", 7),
    ), PROFILE, ("Program prioritas 7", "Quick win Pelalawan (belum ditetapkan)")),
    Fact("A062", (
        ("calon", "criteria", "Memudahkan pelayanan masyarakat"), ("calon", "session_id", "@bimtek"),
        ("calon", "decision", "open"),
    ), QUICK_WINS, (
        "Satu dari tujuh program prioritas", "Memudahkan pelayanan masyarakat", "Belum diputuskan",
    )),
    Fact("A063", (
        ("hadir-emir", "person_id", "@emir"), ("hadir-emir", "position_text", "Asisten Administrasi Umum"),
        ("hadir-emir", "session_id", "@bimtek"),
    ), SHEETS, ("Emir Effendi", "Asisten Administrasi Umum")),
    Fact("A064", (
        ("hadir-pendamping", "category", "companion"),
        ("hadir-pendamping", "name", "Narasumber dan tim pendamping"),
    ), BIMTEK, ("Narasumber dan tim pendamping",), (
        "Narasumber dan tim pendamping (jumlah tidak dicatat)",
    )),
    Fact("A065", (
        ("dewan", "kind", "council"), ("hadir-dewan", "category", "council"),
        ("duduk-dewan", "decree_id", "@sk"), ("duduk-dewan", "role_id", "@dewan-anggota"),
    ), SEATS_ANNEX, ("Dewan Smart City Pelalawan", "Anggota Dewan (namanya tidak disebut)")),
    Fact("A066", (
        ("tim", "kind", "executing_team"), ("hadir-tim", "category", "executing_team"),
        ("duduk-tim", "body_id", "@tim"), ("duduk-tim", "decree_id", "@sk"),
    ), SEATS_ANNEX, ("Tim Pelaksana Smart City Pelalawan", "Anggota Tim (namanya tidak disebut)")),
    Fact("A067", (("hadir-opd", "category", "agency"), ("hadir-opd", "agency_id", None)), BIMTEK, (
        "Kepala OPD",
    ), ("Kepala OPD (jumlah tidak dicatat)",)),
    Fact("A068", (
        ("berita-bimtek", "published_time", "06:06"), ("berita-bimtek", "time_zone", "WIB"),
        ("berita-bimtek", "editor", "R. Mustakim"), ("berita-bimtek", "read_count", 309),
    ), RECOGNITION, ("20 Juli 2017", "06.06 WIB", "InfoPublik", "M.E. Ryan Pratama"), (
        "editor R. Mustakim · dibaca 309 kali",
    )),
    Fact("A069", (("teknopolitan", "name", "Kawasan Teknopolitan"),)),
    Fact("A168", (
        ("peserta-65", "figure_id", "@peserta"), ("peserta-64", "figure_id", "@peserta"),
        ("peserta-65", "source", "MC Riau, 26 Juni 2017"),
        ("peserta-64", "source", "InfoPublik, 20 Juli 2017"),
    ), PROFILE, ("65 daerah", "MC Riau, 26 Juni 2017", "64 daerah", "InfoPublik, 20 Juli 2017")),
    Fact("A169", (
        ("instrumen", "version", "SELEKSI-2017"), ("instrumen", "purpose", "selection"),
        ("seleksi", "instrument_id", "@instrumen"),
    ), JOINING, ("Aspek seleksi 2017",)),
    Fact("A170", (
        ("fakhrizal-dahulu", "ends_on", "2017-05-01"), ("fakhrizal-kadis", "starts_on", "2017-05-02"),
        ("bimtek", "represented_by_id", "@fakhrizal"),
    ), BIMTEK, ("diwakili oleh Kepala Dinas Komunikasi dan Informatika",)),
    Fact("A171", (
        ("langkah-seleksi", "stage", "assessment"), ("langkah-surat", "document_id", "@surat-hasil"),
        ("langkah-mou", "stage", "mou"), ("langkah-bimtek", "happened_when", "2017-07-19"),
    ), JOINING, ("Asesmen", "Surat hasil", "MoU", "Bimtek")),
    Fact("A172", (
        ("bukti", "document_id", "@kliping"), ("bukti", "record_id", "@bimtek"), ("bukti", "page", "1"),
        ("bukti", "caption", "Pembukaan bimtek"), ("bukti", "taken_on", "2017-07-19"),
    ), EVIDENCE_ANNEX, ("B-001", "Berita bimtek InfoPublik")),
)  # fmt: skip
