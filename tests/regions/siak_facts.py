"""Where each fact of the article S2, and what S0 and S1 say of Siak, is found in the records of Siak."""

from tests.regions.places import (
    APPLICATIONS,
    BIMTEK,
    BODIES,
    DIMENSIONS,
    EVIDENCE_ANNEX,
    JOINING,
    PREFACE,
    PROFILE,
    RECOGNITION,
    SHEETS,
)
from tests.regions.telling import Fact

FACTS = (
    Fact("A006", (
        ("pelalawan", "outcome", "selected"), ("pekanbaru", "outcome", "assessed"),
        ("rohil", "outcome", "assessed"), ("rohil", "province", "Riau"), ("ikut", "status", "selected"),
    ), JOINING, ("Kabupaten Pelalawan", "Kota Pekanbaru", "Kabupaten Rokan Hilir")),
    Fact("A047", (("peserta-64", "value", "64"), ("peserta-64", "is_chosen", 0)), PROFILE, (
        "64 daerah", "InfoPublik, 20 Juli 2017",
    )),
    Fact("A048", (("pelalawan", "outcome", "selected"), ("pelalawan", "wave_id", "@tahap-1")), JOINING, (
        "Kabupaten Pelalawan", "Terpilih",
    )),
    Fact("A070", (
        ("monev", "kind", "monev"), ("monev", "stage", ""), ("monev", "starts_on", "2020-02-26"),
    ), BIMTEK, (
        "Bimtek monev",
        "Bimbingan Teknis Monitoring dan Evaluasi Pengembangan Smart City Kabupaten Siak Tahun 2020",
    )),
    Fact("A071", (
        ("monev", "room", "Ruang Raja Indra Pahlawan"), ("monev", "venue", "Kantor Bupati Siak"),
        ("monev", "ends_on", "2020-02-26"),
    ), BIMTEK, ("26 Februari 2020", "Ruang Raja Indra Pahlawan, Kantor Bupati Siak")),
    Fact("A072", (
        ("jamaludin", "front_title", "H"), ("jamaludin-pj", "acting", "pj"),
        ("jamaludin-pj", "title", "Sekretaris Daerah"), ("monev", "opened_by_id", "@jamaludin"),
    ), SHEETS, ("H Jamaludin", "Pj. Sekretaris Daerah")),
    Fact("A073", (
        ("hary", "kind", "external"), ("hary", "institution_id", "@kominfo"),
        ("hadir-hary", "institution", "Kementerian Komunikasi dan Informatika"),
    ), SHEETS, ("Profesor Hary Febriansyah", "Kementerian Komunikasi dan Informatika")),
    Fact("A074", (
        ("hadir-arfan", "person_id", "@arfan"), ("hadir-opd", "category", "agency"),
        ("hadir-tamu", "category", "guest"),
    ), SHEETS, ("Arfan Usman",), beside=((BIMTEK, (
        "Kepala OPD (jumlah tidak dicatat)", "Tamu undangan (jumlah tidak dicatat)",
    )),)),
    Fact("A075", (("taja", "institution_id", "@pemkab"), ("taja", "role", "host")), BIMTEK, (
        "Pemerintah Kabupaten Siak (tuan rumah)",
    )),
    Fact("A076", (
        ("ikut", "decided_when", "2017-05"), ("ikut", "designated_by", "Pemerintah pusat"),
        ("ikut", "designation", "Pilot project, layak menjadi daerah percontohan"),
    ), JOINING, ("Mei 2017", "Pilot project", "oleh Pemerintah pusat")),
    Fact("A077", (
        ("tahap-1", "quota", 25), ("tahap-1", "cumulative_count", 25), ("tahap-2", "quota", 50),
        ("tahap-2", "cumulative_count", 75), ("tahap-3", "quota", 25), ("tahap-3", "cumulative_count", 100),
    ), JOINING, ("Tahap I", "Tahap II", "Tahap III"), (
        "Tahap I 2017 25 25", "Tahap II 2018 50 75", "Tahap III (terakhir) 2019 25 100",
    )),
    Fact("A078", (
        ("duduk-dewan", "person_id", "@arfan"), ("duduk-tim", "person_id", "@arfan"),
        ("arfan", "agency_id", "@diskominfo"), ("duduk-tim", "decree_id", "@sk"),
        ("setda", "is_active", 1),
    ), BODIES, ("Dewan Smart City Kabupaten Siak", "Tim Pelaksana Smart City Kabupaten Siak",
                "Sekretariat Daerah")),
    Fact("A079", (("ikut", "decided_when", "2017-05"), ("daerah", "working_year", 2020)), JOINING, (
        "Lama keikutsertaan", "tiga tahun",
    )),
    Fact("A080", (("kedudukan", "year", 2020), ("kedudukan", "compared_count", 25)), JOINING, (
        "Kedudukan 2020", "Dibanding 25 daerah pertama, Siak termasuk yang berkembang baik",
    )),
    Fact("A081", (
        ("pendampingan", "year", 2020), ("pendampingan", "participation_id", "@ikut"),
        ("pendampingan", "institution_id", "@kominfo"),
    ), JOINING, ("Pendampingan 2020", "Pendampingan tahunan bagi seluruh 100 daerah")),
    Fact("A082", (
        ("program-wisata", "local_potential", "Sumber daya setempat yang dimanfaatkan dengan bijak"),
        ("program-wisata", "beneficiaries", "Manfaat sebesar-besarnya bagi masyarakat"),
    ), DIMENSIONS, (
        "Sumber daya setempat yang dimanfaatkan dengan bijak", "Manfaat sebesar-besarnya bagi masyarakat",
    )),
    Fact("A083", (
        ("misi-wisata", "vision_id", "@visi"), ("selaras-wisata", "mission_id", "@misi-wisata"),
        ("selaras-wisata", "programme_id", "@program-wisata"),
    ), PROFILE, (
        "Menjadi daerah tujuan wisata yang berdaya saing", "Peningkatan destinasi wisata yang ada",
    )),
    Fact("A084", (
        ("selaras-tata-kelola", "mission_id", "@misi-tata-kelola"),
        ("selaras-tata-kelola", "programme_id", "@program-elektronik"),
    ), PROFILE, (
        "Tata kelola pemerintahan yang baik dan bersih serta pelayanan publik yang prima",
        "Perencanaan dan keuangan secara elektronik",
    )),
    Fact("A085", (
        ("program-elektronik", "status", "running"), ("tahun-elektronik", "status", "running"),
        ("tahun-elektronik", "year", 2020), ("tahun-elektronik", "result", ""),
    ), DIMENSIONS, ("Perencanaan dan keuangan secara elektronik", "Berjalan")),
    Fact("A086", (
        ("program-wisata", "sub_dimension_id", 4), ("program-wisata", "status", "running"),
        ("kegiatan-wisata", "programme_id", "@program-wisata"), ("kegiatan-wisata", "status", "running"),
    ), DIMENSIONS, ("Smart Branding", "Peningkatan destinasi wisata yang ada")),
    Fact("A087", (
        ("pesona", "name", "Pesona Siak"), ("pesona", "users", "Masyarakat"), ("pesona", "dimension_id", 2),
        ("pesona", "purpose", "Semua orang dapat mengikuti perkembangan pariwisata"),
        ("pesona", "agency_id", None), ("pesona", "link", ""),
    ), APPLICATIONS, (
        "Pesona Siak", "Semua orang dapat mengikuti perkembangan pariwisata", "Masyarakat", "Smart Branding",
    )),
    Fact("A088", (
        ("manfaat", "year", 2020),
        ("manfaat", "text", "Program smart city sudah memberi manfaat bagi daerah"),
        ("bukti-manfaat", "record_id", "@manfaat"),
    ), JOINING, ("Manfaat 2020", "Program smart city sudah memberi manfaat bagi daerah", "B-001")),
    Fact("A089", (
        ("e-planning-perencanaan", "application_id", "@e-planning"),
        ("e-planning-perencanaan", "service_id", "@perencanaan"), ("perencanaan", "name", "Perencanaan"),
    ), APPLICATIONS, ("e-planning", "Perencanaan"), ("Perencanaan e-planning",)),
    Fact("A090", (
        ("cakupan-kampung", "level", "village"), ("cakupan-kampung", "status", "done"),
        ("cakupan-kecamatan", "level", "subdistrict"), ("cakupan-kecamatan", "status", "running"),
        ("cakupan-opd", "level", "agency"), ("cakupan-opd", "application_id", "@e-planning"),
    ), APPLICATIONS, ("Desa/kampung", "Kecamatan", "OPD"), ("e-planning Selesai Berjalan Rencana",)),
    Fact("A091", (
        ("e-budgeting-penganggaran", "service_id", "@penganggaran"),
        ("e-budgeting-keuangan", "service_id", "@keuangan"),
        ("e-budgeting-keuangan", "application_id", "@e-budgeting"), ("keuangan", "status", "running"),
    ), APPLICATIONS, ("e-budgeting", "Penganggaran, Keuangan"), ("Keuangan e-budgeting",)),
    Fact("A092", (("ikut", "rationale", "Terpilih lewat seleksi, bukan pemberian"),), JOINING, (
        "Terpilih lewat seleksi, bukan pemberian",
    )),
    Fact("A093", (
        ("daerah-450", "value", "sekitar 450"), ("daerah-450", "source", "Berita 26 Februari 2020"),
    ), PROFILE, ("sekitar 450 daerah", "Berita 26 Februari 2020")),
    Fact("A094", (("daerah", "year_formed", 2000),), PROFILE, ("2000",), ("Tahun dibentuk 2000",)),
    Fact("A095", (
        ("ikut", "designation", "Pilot project, layak menjadi daerah percontohan"),
        ("ikut", "designated_by", "Pemerintah pusat"),
    ), JOINING, ("layak menjadi daerah percontohan",)),
    Fact("A096", (("ikut", "monev_from", 2018),), JOINING, ("2018",), (
        "Masa evaluasi sejak 2018",
    )),
    Fact("A097", (("gerakan", "start_year", 2017), ("gerakan", "end_year", 2019)), JOINING, ("2017–2019",)),
    Fact("A098", (("ikut", "monev_from", 2018), ("ikut", "monev_until", 2022)), JOINING, (
        "2018", "2022", "Belum dicatat", "Jatuh tempo",
    ), ("Masa evaluasi sejak 2018 sampai 2022",)),
    Fact("A099", (("tahap-3", "is_last", 1), ("tahap-2", "is_last", 0)), JOINING, (
        "Tahap III",
    ), ("Tahap III (terakhir)",)),
    Fact("A100", (
        ("berita", "author", "Idris Harahap"), ("berita", "editor", "Redaksi"),
        ("berita", "published_time", "23:47"), ("berita", "time_zone", "WIB"),
        ("berita", "read_count", 2062), ("foto", "kind", "photo"), ("foto-kegiatan", "record_id", "@monev"),
    ), RECOGNITION, ("26 Februari 2020", "23.47 WIB", "Idris Harahap"), (
        "editor Redaksi · dibaca 2.062 kali",
    )),
    Fact("A168", (
        ("peserta-65", "figure_id", "@peserta"), ("peserta-64", "figure_id", "@peserta"),
        ("peserta-65", "source", "MC Riau, 26 Juni 2017"),
        ("peserta-64", "source", "InfoPublik, 20 Juli 2017"),
    ), PROFILE, ("65 daerah", "MC Riau, 26 Juni 2017", "64 daerah", "InfoPublik, 20 Juli 2017")),
    Fact("A170", (
        ("jamaludin-pj", "person_id", "@jamaludin"), ("jamaludin-pj", "acting", "pj"),
        ("monev", "opened_by_position", ""),
    ), BIMTEK, ("Pj. Sekretaris Daerah",), ("Dibuka oleh Pj. Sekretaris Daerah",)),
    Fact("A172", (
        ("bukti", "document_id", "@kliping"), ("bukti", "record_id", "@monev"), ("bukti", "page", "1"),
        ("bukti", "caption", "Pembukaan bimtek monev"), ("foto-kegiatan", "taken_on", "2020-02-26"),
    ), EVIDENCE_ANNEX, ("B-001", "Berita bimtek monev Kabupaten Siak")),
    Fact("A173", (
        ("penanda", "person_id", "@arfan"), ("duduk-dewan", "decree_id", "@sk"), ("monev", "kind", "monev"),
        ("bukti", "document_id", "@kliping"),
    ), PREFACE, ("Arfan Usman", "Kepala Dinas Komunikasi dan Informatika")),
)  # fmt: skip
