"""Where each fact of the articles S0 and S1 is found in the records of Pelalawan."""

from tests.regions.telling import Fact

_ASPECTS = ("kebijakan", "infrastruktur", "organisasi", "aplikasi", "perencanaan")
_SCOPES = ("facilitation", "consultation", "training", "study_visit", "sister_city")

FACTS = (
    Fact("A001", True, (
        ("ikut", "status", "selected"), ("ikut", "wave_id", "@tahap-1"),
        ("ikut", "decided_when", "2017-05-05"), ("gerakan", "name", "Gerakan Menuju 100 Smart City"),
    ), ("Gerakan Menuju 100 Smart City", "Terpilih")),
    Fact("A002", True, (("tahap-1", "quota", 25), ("tahap-1", "candidate_count", 65)), ("25 besar",)),
    Fact("A003", True, (
        ("seleksi", "outcome", "passed"), ("ikut", "entitled_on", "2017-05-05"),
        ("seleksi", "result_document_id", "@surat-hasil"),
    ), ("Lulus",)),
    Fact("A004", True, (
        ("surat-hasil", "number", "265/Kominfo/DJA/AI.01.05/05/2017"),
        ("surat-hasil", "direction", "incoming"), ("surat-hasil", "dated_on", "2017-05-05"),
        ("surat-hasil", "issuer", "Direktur Jenderal Aplikasi Informatika"),
    ), ("265/Kominfo/DJA/AI.01.05/05/2017",)),
    Fact("A005", True, (
        ("surat-hasil", "title", "Penyampaian hasil seleksi 25 kabupaten/kota"),
        ("ikut", "basis_document_id", "@surat-hasil"), ("seleksi", "interview_id", "@asesmen"),
    ), ("Penyampaian hasil seleksi 25 kabupaten/kota",)),
    Fact("A006", False, (
        ("siak", "outcome", "selected"), ("siak", "province", "Riau"),
        ("pekanbaru", "outcome", "assessed"), ("rohil", "outcome", "assessed"),
    ), ("Kota Pekanbaru", "Kabupaten Rokan Hilir")),
    Fact("A007", True, (
        ("asesmen", "venue", "Pusat TIK Nasional"), ("asesmen", "city", "Tangerang Selatan"),
        ("asesmen", "starts_on", "2017-05-02"), ("asesmen", "ends_on", "2017-05-03"),
    ), ("Pusat TIK Nasional", "Tangerang Selatan")),
    Fact("A008", False, (("peserta-65", "value", "65"), ("peserta-65", "is_chosen", 1)), ("65",)),
    Fact("A009", True, (("tahap-1", "number", 1), ("tahap-1", "label", "Tahap pertama")), ("Tahap pertama",)),
    Fact("A010", True, (
        ("delegasi-ketua", "person_id", "@fakhrizal"), ("delegasi-ketua", "role", "lead"),
        ("delegasi-kabid", "role", "companion"), ("delegasi-kasi", "role", "companion"),
        ("delegasi-kasi", "position_text", "Kepala Seksi Layanan E-Government"),
    ), ("Drs Fakhrizal, MSi", "Baihaqi Rahmat, ST")),
    Fact("A011", True, (
        ("fakhrizal-kadis", "title", "Kepala Dinas Komunikasi dan Informatika"),
        ("fakhrizal-kadis", "agency_id", "@diskominfo"), ("fakhrizal-kadis", "ends_on", None),
    )),
    Fact("A012", True, (
        ("syamsul", "back_title", "SE MSi"), ("syamsul-kabid", "person_id", "@syamsul"),
        ("syamsul-kabid", "title", "Kepala Bidang Pengelolaan Infrastruktur dan Layanan E-Government"),
    )),
    Fact("A013", True, (
        ("baihaqi", "back_title", "ST"), ("baihaqi-kasi", "title", "Kepala Seksi Layanan E-Government"),
    )),
    Fact("A014", False, (
        ("bidang", "parent_id", "@diskominfo"), ("seksi", "parent_id", "@bidang"), ("seksi", "kind", "seksi"),
    )),
    Fact("A015", True, (
        ("fakhrizal", "front_title", "Drs"), ("fakhrizal", "name", "Fakhrizal"),
        ("fakhrizal", "back_title", "MSi"),
    )),
    Fact("A016", True, (
        ("asesor-ministry", "institution", "Kemenkominfo"), ("asesor-academia", "element", "academia"),
        ("asesor-practitioner", "element", "practitioner"), ("asesor-activist", "element", "activist"),
    ), ("Kemenkominfo", "Pegiat smart city")),
    Fact("A017", True, (
        ("paparan", "role", "presenter"), ("paparan", "document_id", "@paparan-berkas"),
        ("paparan-berkas", "kind", "presentation"), ("asesmen", "starts_on", "2017-05-02"),
    )),
    Fact("A018", True, (
        ("selaras", "mission_id", "@misi"), ("selaras", "dimension_id", 1),
        ("selaras", "narrative", "Visi dan misi pimpinan daerah sejalan dengan program smart city."),
    ), ("Visi dan misi pimpinan daerah sejalan dengan program smart city",)),
    Fact("A019", True, (
        ("tanya", "asked_by", "Tim Assessor"), ("tanya", "aspect", "perencanaan"),
        ("tanya", "answered_by_id", "@fakhrizal"), ("tanya", "promised", ""), ("tanya", "due_on", None),
    )),
    *(
        Fact(f"A{20 + number:03d}", True, (
            (f"aspek-{name}", "label", name.capitalize()), (f"aspek-{name}", "component_id", "@aspek"),
            (f"jawaban-{name}", "question_id", f"@aspek-{name}"),
            (f"jawaban-{name}", "evaluation_id", "@seleksi"),
        ), (name.capitalize(),))
        for number, name in enumerate(_ASPECTS)
    ),
    Fact("A025", True, (
        ("mou", "participation_id", "@ikut"), ("mou-kominfo", "institution_id", "@kominfo"),
        ("mou-pelalawan", "number", 2), ("mou", "number_own", ""), ("mou", "valid_until", None),
    ), ("MoU Kabupaten Pelalawan dengan Kemenkominfo",)),
    *(
        Fact(f"A{26 + number:03d}", True, (
            (f"lingkup-{scope}", "scope", scope), (f"nyata-{scope}", "scope_id", f"@lingkup-{scope}"),
        ), (text,))
        for number, (scope, text) in enumerate(zip(_SCOPES, (
            "Fasilitasi", "Konsultasi", "Pelatihan", "Studi banding", "Program sister city",
        ), strict=True))
    ),
    Fact("A031", True, (
        ("mou", "planned_on", "2017-05-22"), ("mou", "planned_place", "Kota Makassar"),
        ("mou", "signed_on", None), ("mou", "signed_place", ""), ("mou", "status", "planned"),
    ), ("Kota Makassar", "22 Mei 2017")),
    Fact("A032", True, (
        ("mou-pelalawan", "signatory_id", "@harris"), ("mou-pelalawan", "attendance", "planned"),
        ("mou-pelalawan", "signatory_position", "Bupati Pelalawan"),
    ), ("H.M. Harris",)),
    Fact("A033", False, (
        ("pernyataan", "person_id", "@fakhrizal"), ("pernyataan", "stated_on", "2017-05-10"),
        ("pernyataan", "place", "Pangkalan Kerinci"),
    )),
    Fact("A034", False, (
        ("berita-seleksi", "author", "Iin"), ("berita-seleksi", "published_on", "2017-06-26"),
        ("berita-seleksi", "hijri_date", "1 Syawal 1438 H"),
    ), ("MC Riau",)),
    Fact("A035", False, (
        ("prestasi", "agency_id", "@diskominfo"), ("prestasi", "giver", "Kemenkominfo"),
    ), ("Terpilih dalam Gerakan Menuju 100 Smart City",)),
    Fact("A036", True, (
        ("daerah", "code", "14.05"), ("daerah", "name", "Pelalawan"), ("daerah", "type", "kabupaten"),
        ("daerah", "province", "Riau"), ("daerah", "capital", "Pangkalan Kerinci"),
    ), ("Riau", "Pangkalan Kerinci", "14.05")),
    Fact("A037", False, (("daerah", "goal_statement", "Awal dari kota berbasis IT"),), ("kota berbasis IT",)),
    Fact("A038", True, (
        ("bimtek", "title", "Bimbingan Teknis Gerakan Menuju 100 Smart City di Kabupaten Pelalawan"),
        ("bimtek", "stage", "I"), ("bimtek", "status", "done"),
    ), ("Bimbingan Teknis Gerakan Menuju 100 Smart City di Kabupaten Pelalawan",)),
    Fact("A039", True, (
        ("bimtek", "participation_id", "@ikut"), ("langkah-bimtek", "session_id", "@bimtek"),
    )),
    Fact("A040", True, (
        ("bimtek", "venue", "Kampus ST2P"), ("bimtek", "room", "Aula"), ("bimtek", "subdistrict", "Langgam"),
        ("bimtek", "zone", "Kawasan Teknopolitan"),
    ), ("Kampus ST2P", "Kawasan Teknopolitan")),
    Fact("A041", True, (
        ("bimtek", "starts_on", "2017-07-19"), ("bimtek", "ends_on", "2017-07-20"),
        ("acara-1", "day", "2017-07-19"), ("acara-2", "day", "2017-07-20"),
        ("hadir-emir-1", "day", "2017-07-19"), ("hadir-emir-1", "state", "present"),
    ), ("2017-07-19", "2017-07-20")),
    Fact("A042", True, (
        ("bimtek", "opened_by_id", "@harris"), ("bimtek", "opened_by_position", "Bupati Pelalawan"),
    ), ("Bupati Pelalawan",)),
    Fact("A043", True, (
        ("bimtek", "represented_by_id", "@fakhrizal"), ("hadir-fakhrizal", "represents_id", "@harris"),
        ("bimtek", "represented_by_position", "Kepala Dinas Komunikasi dan Informatika"),
    ), ("diwakili oleh Kepala Dinas Komunikasi dan Informatika",)),
    Fact("A044", False, (
        ("bimtek", "speech", "Bimtek adalah wujud komitmen daerah dan sejalan dengan visi Pelalawan Emas."),
    )),
    Fact("A045", False, (("komitmen", "kind", "activity"), ("komitmen", "given_on", "2017-07-19"))),
    Fact("A046", True, (
        ("visi", "title", "Pelalawan Emas"), ("visi", "leadership_id", "@masa"),
        ("masa", "head_id", "@harris"),
    ), ("Pelalawan Emas",)),
    Fact("A047", False, (("peserta-64", "value", "64"), ("peserta-64", "is_chosen", 0)), ("64",)),
    Fact("A048", False, (("siak", "outcome", "selected"), ("rohil", "outcome", "assessed"))),
    Fact("A049", True, (
        ("kendala", "session_id", "@bimtek"), ("kendala", "category", "people"),
        ("kendala", "text", "Keterbatasan pengetahuan"), ("kendala", "need", "Pendampingan dari narasumber"),
    ), ("Keterbatasan pengetahuan",)),
    Fact("A050", True, (
        ("sepakat", "session_id", "@bimtek"), ("sepakat", "agency_id", "@diskominfo"),
        ("sepakat", "due_on", None),
    ), ("Menyamakan pemahaman dan kesepakatan tentang smart city",)),
    Fact("A051", True, (
        ("fakhrizal-dahulu", "title", "Kepala Dinas Koperasi dan UMKM"),
        ("fakhrizal-dahulu", "person_id", "@fakhrizal"), ("fakhrizal-dahulu", "ends_on", "2017-05-01"),
    )),
    Fact("A052", True, (
        ("narasumber", "person_id", "@andrari"), ("narasumber", "institution", "BPPT RI"),
        ("narasumber", "topic", "Master plan smart city dan quick win"),
        ("andrari", "institution_id", "@bppt"),
    ), ("Andrari Grahitandaru", "BPPT RI")),
    Fact("A053", True, (
        ("pendamping", "person_id", "@andrari"), ("pendamping", "role", "lead_companion"),
        ("pendamping", "participation_id", "@ikut"), ("pendamping", "starts_on", "2017-07-19"),
    )),
    Fact("A054", True, (
        ("bimtek", "target", "Mengonsep smart city dan memperlihatkannya kepada masyarakat"),
        ("bimtek", "target_reached", ""),
    ), ("Mengonsep smart city dan memperlihatkannya kepada masyarakat",)),
    Fact("A055", True, (
        ("plan-tik", "kind", "ict"), ("plan-kota", "kind", "smart_city"),
    ), ("Master Plan TIK",)),
    Fact("A056", True, (
        ("butir-tik", "plan_id", "@plan-tik"), ("butir-tik", "programme_id", "@program"),
        ("program", "plan_id", "@plan-kota"),
    ), ("1 dari 1 butir dipetakan",)),
    Fact("A057", True, (
        ("plan-kota", "goals", "Masyarakat lebih nyaman, aman, sehat, dan sejahtera"),
        ("plan-kota", "start_year", 2017), ("plan-kota", "legal_state", "none"),
    ), ("Master Plan Smart City",)),
    Fact("A058", False, (("program", "objective", "kinerja, efisiensi, partisipasi"),)),
    Fact("A059", False, (("program", "beneficiaries", "Masyarakat tidak gaptek"),)),
    Fact("A060", True, (
        ("quick-win", "name", "Quick win Pelalawan (belum ditetapkan)"), ("quick-win", "sub_dimension_id", 1),
        ("quick-win", "agency_id", "@diskominfo"), ("tonggak", "quick_win_id", "@quick-win"),
        ("quick-win", "reason", "Unggulan yang memudahkan pelayanan masyarakat"),
    ), ("Quick win Pelalawan (belum ditetapkan)",)),
    Fact("A061", True, (
        ("quick-win", "priority_programme_id", "@prioritas-1"), ("prioritas-7", "number", 7),
    ), ("Program prioritas 7",)),
    Fact("A062", False, (
        ("calon", "criteria", "Memudahkan pelayanan masyarakat"), ("calon", "session_id", "@bimtek"),
        ("calon", "decision", "open"),
    )),
    Fact("A063", True, (
        ("hadir-emir", "person_id", "@emir"), ("hadir-emir", "position_text", "Asisten Administrasi Umum"),
        ("hadir-emir", "session_id", "@bimtek"),
    )),
    Fact("A064", True, (
        ("hadir-pendamping", "category", "companion"),
        ("hadir-pendamping", "name", "Narasumber dan tim pendamping"),
    ), ("category='Pendamping', present=1",)),
    Fact("A065", True, (
        ("dewan", "kind", "council"), ("hadir-dewan", "category", "council"),
        ("duduk-dewan", "decree_id", "@sk"), ("duduk-dewan", "role_id", "@dewan-anggota"),
    ), ("Dewan Smart City Pelalawan",)),
    Fact("A066", True, (
        ("tim", "kind", "executing_team"), ("hadir-tim", "category", "executing_team"),
        ("duduk-tim", "body_id", "@tim"), ("duduk-tim", "decree_id", "@sk"),
    ), ("Tim Pelaksana Smart City Pelalawan",)),
    Fact("A067", True, (("hadir-opd", "category", "agency"), ("hadir-opd", "agency_id", "@koperasi"))),
    Fact("A068", False, (
        ("berita-bimtek", "published_time", "06:06"), ("berita-bimtek", "time_zone", "WIB"),
        ("berita-bimtek", "editor", "R. Mustakim"), ("berita-bimtek", "read_count", 309),
    ), ("InfoPublik",)),
    Fact("A069", False, (("teknopolitan", "name", "Kawasan Teknopolitan"),)),
    Fact("A168", False, (
        ("peserta-65", "figure_id", "@peserta"), ("peserta-64", "figure_id", "@peserta"),
        ("peserta-65", "source", "MC Riau, 26 Juni 2017"),
        ("peserta-64", "source", "InfoPublik, 20 Juli 2017"),
    ), ("64 daerah", "InfoPublik, 20 Juli 2017")),
    Fact("A169", True, (
        ("instrumen", "version", "SELEKSI-2017"), ("instrumen", "purpose", "selection"),
        ("seleksi", "instrument_id", "@instrumen"),
    )),
    Fact("A170", True, (
        ("fakhrizal-dahulu", "ends_on", "2017-05-01"), ("fakhrizal-kadis", "starts_on", "2017-05-02"),
        ("bimtek", "represented_by_id", "@fakhrizal"),
    )),
    Fact("A171", True, (
        ("langkah-seleksi", "stage", "assessment"), ("langkah-surat", "document_id", "@surat-hasil"),
        ("langkah-mou", "stage", "mou"), ("langkah-bimtek", "happened_when", "2017-07-19"),
    ), ("Surat hasil", "Asesmen")),
    Fact("A172", True, (
        ("bukti", "document_id", "@kliping"), ("bukti", "record_id", "@bimtek"), ("bukti", "page", "1"),
        ("bukti", "caption", "Pembukaan bimtek"), ("bukti", "taken_on", "2017-07-19"),
    ), ("B-001",)),
)  # fmt: skip
