"""Where each fact of the article S4 is found in the records of Indramayu."""

from tests.regions.indramayu import PARTNERS, REASONS, UNTOLD
from tests.regions.places import (
    AGREEMENTS,
    APPLICATIONS,
    BODIES,
    DECREE,
    EVIDENCE_ANNEX,
    JOINING,
    PREFACE,
    PROFILE,
)
from tests.regions.telling import Fact

_BEHIND = {
    "pimpinan": (
        ("janji-pimpinan", "kind", "statement"), ("bukti-pimpinan", "record_id", "@jawaban-pimpinan"),
    ),
    "perangkat": (
        ("janji-skpd", "agency_id", "@skpd"), ("bukti-perangkat", "record_id", "@jawaban-perangkat"),
    ),
    "anggaran": (
        ("janji-anggaran", "kind", "budget"), ("anggaran", "year", 2018),
        ("anggaran", "source", "regional_budget"), ("anggaran", "realisation", None),
    ),
    "kebijakan": (("regulasi", "kind", "regulation_head"), ("sk", "kind", "decree")),
    "perencanaan": (("rencana", "kind", "other"), ("berkas-rencana", "kind", "planning_document")),
    "internet": (("internet", "year", 2018), ("internet", "bandwidth_mbps", None)),
    "sdm": (("sdm", "year", 2018), ("sdm", "head_count", 0)),
    "aplikasi": (("aplikasi", "agency_id", None), ("aplikasi", "status", "running")),
    "infrastruktur": (("infrastruktur", "year", 2018), ("infrastruktur", "quantity", None)),
}  # fmt: skip
"""What is on file behind each reason, beside its answer."""

_FIGURES = {
    name: ((APPLICATIONS, lines),)
    for name, lines in {
        "internet": ("Akses internet dan bandwidth 2018", f"Akses internet daerah ({UNTOLD})"),
        "sdm": ("Sumber daya manusia TIK", f"SDM IT ({UNTOLD})"),
        "aplikasi": ("Inventaris aplikasi 2018", f"Aplikasi daerah ({UNTOLD})", "Berjalan"),
        "infrastruktur": ("Infrastruktur TIK", f"Infrastruktur awal ({UNTOLD})"),
    }.items()
}
"""What the report says of the figures behind a reason."""

FACTS = (
    Fact("A143", (("ikut", "designation", "Teladan (role model)"), ("ikut", "status", "selected")), JOINING, (
        "Predikat", "Teladan (role model)",
    )),
    Fact("A144", tuple(
        (f"mitra-{name}", "institution_id", f"@{name}") for name, *_ in PARTNERS[:-1]
    ), AGREEMENTS, tuple(title for _, title, *_ in PARTNERS[:-1])),
    Fact("A145", (("kompas", "kind", "media"), ("mitra-kompas", "institution_id", "@kompas")), AGREEMENTS, (
        "Kompas Gramedia", "Media",
    )),
    Fact("A146", (
        ("undangan", "direction", "incoming"), ("undangan", "addressee", "Bupati Indramayu"),
        ("undangan", "received_on", None), ("undangan", "title", "Undangan penandatanganan Nota Kesepahaman"),
        ("undangan", "follow_up", "Menghadiri penandatanganan 8 Mei 2018"), ("undangan", "file_hash", ""),
    ), EVIDENCE_ANNEX, (
        "Undangan penandatanganan Nota Kesepahaman", "Kementerian Komunikasi dan Informatika",
    )),
    Fact("A147", (
        ("nota", "kind", "memorandum"), ("nota", "planned_on", "2018-05-08"), ("nota", "signed_on", None),
        ("nota", "participation_id", "@ikut"), ("nota-kominfo", "institution_id", "@kominfo"),
        ("nota-indramayu", "attendance", "planned"),
    ), AGREEMENTS, ("Nota Kesepahaman", "8 Mei 2018")),
    Fact("A148", (
        ("samuel", "institution_id", "@kominfo"), ("samuel-dirjen", "person_id", "@samuel"),
        ("samuel-dirjen", "title", "Direktur Jenderal Aplikasi Informatika"),
    ), AGREEMENTS, ("Samuel Abrijani Pangerapan", "Direktur Jenderal Aplikasi Informatika")),
    Fact("A149", (
        ("gerakan", "start_year", 2017), ("gerakan", "end_year", 2019), ("tahap-3", "cumulative_count", 100),
        ("gerakan", "purpose", "Secara bertahap 100 daerah menjadi teladan (role model)"),
    ), JOINING, ("2017–2019", "Secara bertahap 100 daerah menjadi teladan (role model)", "Tahap III")),
    Fact("A150", (
        ("tahap-1", "quota", 25), ("dampingan", "output", "masterplan dan quick win"),
        ("tahap-1", "note", "25 daerah didampingi menyusun masterplan dan quick win"),
        ("dampingan", "delivered_on", None), ("dampingan", "output_document_id", None),
    ), JOINING, (
        "Pendampingan seperti bagi 25 daerah tahun 2017", "keluaran: masterplan dan quick win",
    )),
    Fact("A151", (
        ("tahap-2", "number", 2), ("tahap-2", "quota", 50), ("ikut", "wave_id", "@tahap-2"),
    ), JOINING, ("Tahap II",), ("Tahap II 2018 50",)),
    *(
        Fact(f"A{152 + number}", (
            (f"aspek-{name}", "label", label), (f"jawaban-{name}", "question_id", f"@aspek-{name}"),
            *_BEHIND[name],
        ), JOINING, (label, "Disebut sebagai alasan terpilih", "B-001"), beside=_FIGURES.get(name, ()))
        for number, (name, label) in enumerate(REASONS)
    ),
    Fact("A161", (
        ("supendi", "front_title", "H."), ("supendi", "name", "Supendi"),
        ("supendi-wabup", "title", "Wakil Bupati Indramayu"), ("masa", "deputy_id", "@supendi"),
    ), PROFILE, ("Wakil Bupati", "H. Supendi")),
    Fact("A162", (
        ("kemajuan", "year", 2018), ("kemajuan", "statement", "Proses berkelanjutan menuju e-government"),
    ), JOINING, ("Proses berkelanjutan menuju e-government",)),
    Fact("A163", (
        ("duduk-skpd", "person_id", "@kepala-skpd"), ("kepala-skpd", "agency_id", "@skpd"),
        ("program", "agency_id", "@skpd"), ("data-skpd", "agency_id", "@skpd"),
        ("data-skpd", "delivered_on", None), ("skpd", "last_contact_on", None),
    ), DECREE, ("Kepala SKPD", "Anggota")),
    Fact("A164", (("daerah", "agency_word", "SKPD"),), BODIES, ("SKPD",), (
        "SKPD yang belum duduk",
    )),
    Fact("A165", (
        ("inovasi", "agency_id", "@skpd"), ("inovasi", "time_before", ""), ("inovasi", "time_after", ""),
        ("inovasi", "application_id", None), ("inovasi", "service", "Pelayanan SKPD kepada masyarakat"),
    ), APPLICATIONS, ("Layanan berbasis TI yang lebih cepat", "Pelayanan SKPD kepada masyarakat")),
    Fact("A166", (
        ("zakaria", "name", "Zakaria Joko Hartawan"), ("zakaria-kadis", "agency_id", "@diskominfo"),
        ("zakaria-kadis", "title", "Kepala Dinas Komunikasi dan Informatika"),
        ("penanda", "person_id", "@zakaria"),
    ), PREFACE, ("Zakaria Joko Hartawan", "Kepala Dinas Komunikasi dan Informatika")),
    Fact("A167", (
        ("peluncuran", "kind", "launching"), ("peluncuran", "starts_on", "2018-05-08"),
        ("peluncuran", "status", "planned"), ("langkah-peluncuran", "session_id", "@peluncuran"),
    ), JOINING, ("Peluncuran", "8 Mei 2018", "Rencana")),
    Fact("A169", (
        ("instrumen", "version", "SELEKSI-2018"), ("instrumen", "year", 2018),
        ("seleksi", "instrument_id", "@instrumen"),
    ), JOINING, ("Alasan terpilih 2018",)),
    Fact("A171", (
        ("langkah-nota", "stage", "mou"), ("langkah-nota", "document_id", "@undangan"),
        ("langkah-peluncuran", "stage", "launching"), ("sk", "kind", "decree"),
        ("seleksi", "outcome", "passed"),
    ), JOINING, ("MoU", "Penandatanganan Nota Kesepahaman", "Peluncuran")),
    Fact("A172", (
        ("bukti", "document_id", "@kliping"), ("bukti", "record_id", "@ikut"), ("bukti", "page", "1"),
        ("bukti", "caption", "Terpilih sebagai teladan (role model)"),
    ), EVIDENCE_ANNEX, ("B-001", "Berita Indramayu terpilih 100 Smart City")),
)  # fmt: skip
