"""Where each fact of the article S3 is found in the records of Kapuas."""

from tests.regions.kapuas import ASPECTS, SERVICES
from tests.regions.places import (
    APPLICATIONS,
    DIMENSIONS,
    EVIDENCE_ANNEX,
    JOINING,
    PLANS,
    RECOGNITION,
)
from tests.regions.telling import Fact

LISTED = (
    "Perencanaan", "Penganggaran", "Keuangan", "Pengadaan Barang dan Jasa", "Kepegawaian", "Kearsipan",
    "Pengelolaan Barang Milik Negara/Daerah", "Pengawasan", "Akuntabilitas Kinerja", "Layanan Lain",
)  # fmt: skip
"""The services as the list of SPBE names them."""

FACTS = (
    Fact("A101", (("ikut", "status", "assessed"), ("ikut", "wave_id", "@tahap-3")), JOINING, (
        "Dinilai", "Tahap III",
    )),
    Fact("A102", (
        ("penyelenggara-kominfo", "session_id", "@asesmen"),
        ("penyelenggara-kominfo", "institution_id", "@kominfo"),
        ("penyelenggara-kementerian-terkait", "role", "supporter"),
        ("penyelenggara-perguruan-tinggi", "institution_id", "@perguruan-tinggi"),
    ), JOINING, ("Penyelenggara", "Kementerian Komunikasi dan Informatika", "Kementerian terkait",
                 "Perguruan tinggi")),
    Fact("A103", (
        ("asesmen", "starts_on", "2019-02-21"), ("asesmen", "ends_on", "2019-02-22"),
        ("asesmen", "end_time", ""), ("acara-akhir", "item", "Assessment berakhir pada malam hari"),
        ("asesmen", "venue", "Pusdiklat TIK Kemenkominfo"), ("asesmen", "city", "Ciputat"),
    ), JOINING, ("21–22 Februari 2019", "Pusdiklat TIK Kemenkominfo, Ciputat")),
    Fact("A104", (
        ("tahap-3", "administrative_count", 165), ("langkah-administrasi", "stage", "administrative"),
    ), JOINING, (
        "Seleksi administrasi", "Satu dari 165 peserta yang lolos seleksi administrasi dan dipanggil", "165",
    ), ("Lolos administrasi", "dipanggil – Terlaksana", "Tahap III 2019 165 25 100")),
    Fact("A105", (("tahap-3", "quota", 25),), JOINING, ("25",), ("Kuota", "Tahap III 2019")),
    Fact("A106", (
        ("suwarno", "front_title", "Dr. H."), ("suwarno", "name", "Suwarno Muriyat"),
        ("suwarno", "back_title", "S.Ag, M.Pd"), ("suwarno-plt", "acting", "plt"),
        ("delegasi-ketua", "role", "lead"),
    ), JOINING, (
        "Dr. H. Suwarno Muriyat, S.Ag, M.Pd", "Plt. Kepala Dinas Komunikasi dan Informatika", "Ketua",
    )),
    Fact("A107", (
        ("delegasi-bpkad", "person_id", "@teguh"), ("delegasi-bpkad", "agency_id", "@bpkad"),
        ("teguh-sekretaris", "title", "Sekretaris BPKAD"),
    ), JOINING, ("Teguh Yulianto", "Sekretaris BPKAD")),
    Fact("A108", (
        ("delegasi-bappeda", "person_id", "@budi"), ("delegasi-bappeda", "agency_id", "@bappeda"),
        ("budi-kabid", "title", "Kepala Bidang pada BAPPEDA"),
    ), JOINING, ("Budi Rario", "Kepala Bidang pada BAPPEDA")),
    Fact("A109", (
        ("delegasi-lain", "person_id", None), ("delegasi-lain", "head_count", 0),
        ("delegasi-lain", "category", "delegation"),
    ), JOINING, ("Beberapa Kasi dan Kasubbag (jumlah tidak dicatat)",)),
    Fact("A110", (
        ("gerakan", "purpose", "Memaksimalkan pemanfaatan TIK dalam ekosistem smart city secara bertahap"),
    ), JOINING, ("Memaksimalkan pemanfaatan TIK dalam ekosistem smart city secara bertahap",)),
    Fact("A111", (
        ("tahap-3", "number", 3), ("tahap-3", "year", 2019), ("tahap-3", "cumulative_count", 100),
    ), JOINING, ("Tahap III", "2019", "100")),
    Fact("A112", (
        ("ikut", "entitlement", "Daerah terpilih mendapat pendampingan dan dukungan dari kementerian"),
    ), JOINING, ("Daerah terpilih mendapat pendampingan dan dukungan dari kementerian",)),
    Fact("A113", (
        ("kuesioner", "title", "Kuesioner perkembangan TIK"), ("kuesioner", "is_done", 1),
        ("jawaban-komitmen", "question_id", "@aspek-komitmen"), ("jawaban-komitmen", "agency_id", None),
        ("jawaban-komitmen", "review", ""),
    ), JOINING, ("Kuesioner perkembangan TIK", "Lengkap"), ("Kuesioner perkembangan TIK Lengkap",)),
    Fact("A114", (
        ("data-asesmen", "is_done", 1), ("data-asesmen", "handed_over_on", None),
        ("data-asesmen", "received_by", ""), ("data-asesmen", "document_id", "@paparan-berkas"),
        ("paparan", "document_id", "@paparan-berkas"), ("paparan", "role", "presenter"),
    ), JOINING, ("Seluruh data assessment", "Paparan Kabupaten Kapuas pada assessment")),
    Fact("A115", (
        ("suwarno-ppid", "title", "Ketua PPID Utama"), ("suwarno-ppid", "person_id", "@suwarno"),
        ("suwarno-ppid", "is_side_post", 1), ("suwarno-plt", "is_side_post", 0),
    ), JOINING, (
        "Plt. Kepala Dinas Komunikasi dan Informatika, merangkap Ketua PPID Utama",
    )),
    Fact("A116", (
        ("blueprint", "kind", "blueprint"), ("blueprint", "title", "Blueprint Kapuas Smart City"),
    ), PLANS, ("Blueprint Kapuas Smart City",)),
    Fact("A117", (
        ("bandwidth", "is_integrated", 1), ("bandwidth", "bandwidth_mbps", None),
        ("program-bandwidth", "plan_id", "@blueprint"),
    ), APPLICATIONS, ("Pengelolaan bandwidth terpadu (lokasi tidak disebut)",), ("Terpadu",)),
    Fact("A118", (
        ("data", "status", "running"), ("data", "producer_id", None), ("data", "consumers", ""),
        ("program-data", "name", "Data terintegrasi"),
    ), APPLICATIONS, ("Data terintegrasi (nama data tidak disebut)", "Berjalan")),
    Fact("A119", (
        ("aplikasi-planning", "is_spbe", 1), ("aplikasi-planning", "programme_id", "@program-spbe"),
        ("layanan-planning", "class", "administrative"),
    ), APPLICATIONS, (
        "Aplikasi perencanaan (namanya tidak disebut)", "Administrasi pemerintahan",
    ), ("Berjalan sesuai SPBE", "sepuluh sesuai SPBE")),
    Fact("A120", (
        ("program-bandwidth", "status", "running"), ("program-bandwidth", "status_on", "2019-02-24"),
        ("bukti-program-bandwidth", "record_id", "@program-bandwidth"),
    ), DIMENSIONS, ("Pengelolaan bandwidth terpadu", "Berjalan", "B-001")),
    Fact("A121", (
        ("komitmen-bupati", "kind", "statement"),
        ("komitmen-bupati", "text", "Komitmen dan dukungan kuat Bupati Kapuas"),
        ("bukti-komitmen", "record_id", "@komitmen-bupati"),
    ), JOINING, ("Komitmen dan dukungan kuat Bupati Kapuas", "B-001")),
    *(
        Fact(f"A{122 + number}", (
            (f"layanan-{code}", "status", "integrated"), (f"layanan-{code}", "agency_id", None),
            (f"melayani-{code}", "service_id", f"@layanan-{code}"),
            (f"melayani-{code}", "application_id", f"@aplikasi-{code}"),
        ), APPLICATIONS, (f"Aplikasi {service} (namanya tidak disebut)", "Terintegrasi"), (
            f"{label} Aplikasi {service} (namanya tidak disebut)",
        ))
        for number, ((code, service), label) in enumerate(zip(SERVICES, LISTED, strict=True))
    ),
    Fact("A132", (
        ("integrasi", "from_id", "@aplikasi-planning"), ("integrasi", "to_id", "@aplikasi-budgeting"),
        ("integrasi", "status", "running"),
    ), APPLICATIONS, (
        "Terintegrasi dan lebih baik; rinciannya tidak diberitakan",
    ), ("Satu integrasi antaraplikasi dicatat, satu di antaranya berjalan.",)),
    Fact("A133", (
        ("asesor-1", "institution", "Universitas Indonesia"), ("asesor-1", "element", "academia"),
        ("asesor-2", "institution", "BPPT"), ("asesor-3", "institution", "Kemkominfo"),
        ("asesor-4", "institution", "Kementerian PUPR"), ("asesor-4", "evaluation_id", "@seleksi"),
    ), JOINING, ("Universitas Indonesia", "BPPT", "Kemkominfo", "Kementerian PUPR")),
    *(
        Fact(f"A{134 + number}", (
            (f"aspek-{name}", "label", label), (f"jawaban-{name}", "question_id", f"@aspek-{name}"),
        ), JOINING, (label,))
        for number, (name, label) in enumerate(ASPECTS)
    ),
    Fact("A141", (
        ("berita", "contributor", "Gusti Mahfuz"), ("berita", "medium", "MMC Kalteng"),
        ("berita", "published_time", "13:05"), ("berita", "read_count", 1518),
    ), RECOGNITION, ("24 Februari 2019", "13.05", "MMC Kalteng", "Gusti Mahfuz"), ("dibaca 1.518 kali",)),
    Fact("A142", (
        ("berita", "note", "Tautan samping: kerja sama sebuah kota dengan perguruan tinggi"),
    )),
    Fact("A169", (
        ("instrumen", "version", "SELEKSI-2019"), ("instrumen", "year", 2019),
        ("seleksi", "instrument_id", "@instrumen"),
    ), JOINING, ("Aspek seleksi 2019",)),
    Fact("A172", (
        ("bukti", "document_id", "@kliping"), ("bukti", "record_id", "@asesmen"), ("bukti", "page", "1"),
        ("bukti", "caption", "Assessment di Ciputat"),
    ), EVIDENCE_ANNEX, ("B-001", "Berita assessment MMC Kalteng")),
)  # fmt: skip
