"""Kabupaten Siak in 2020, as the report of its monev bimtek tells it, and what two older articles add.

S2 is the report of the monev bimtek of 26 February 2020; S0 and S1 name Siak among the regions of Riau that
were assessed in 2017. Where the articles are silent nothing is made up: a name, number or day that is not
told stays empty, or the record says so itself.
"""

from tests.regions.telling import Told

CLIPPING = "Kliping berita: bimtek monitoring dan evaluasi smart city Kabupaten Siak, 26 Februari 2020.\n"
"""Stands for the page of the article (A172); its bytes lie in the file."""

UNTOLD = "nomor dan tanggalnya tidak diberitakan"

_REGION = (
    Told("daerah", "region", {
        "code": "14.08", "name": "Siak", "type": "kabupaten", "province": "Riau", "head_title": "Bupati",
        "year_formed": 2000, "working_year": 2020, "working_phase": "I",
    }),
    Told("kop", "paper_profile", {"kop_line_1": "PEMERINTAH KABUPATEN SIAK"}),
    Told("diskominfo", "agency", {
        "name": "Dinas Komunikasi dan Informatika", "abbreviation": "Diskominfo", "coordinator": "kominfo",
    }),
    Told("setda", "agency", {"name": "Sekretariat Daerah", "kind": "secretariat"}),
    Told("kominfo", "institution", {
        "name": "Kementerian Komunikasi dan Informatika", "abbreviation": "Kemenkominfo", "kind": "ministry",
    }),
    Told("pemkab", "institution", {"name": "Pemerintah Kabupaten Siak", "kind": "local_government"}),
    Told("daerah-indonesia", "figure", {"topic": "Kabupaten/kota di Indonesia", "unit": "daerah"}),
    Told("daerah-450", "figure_value", {
        "figure_id": "@daerah-indonesia", "value": "sekitar 450", "source": "Berita 26 Februari 2020",
        "is_chosen": 1,
    }),
)  # fmt: skip

_PEOPLE = (
    Told("jamaludin", "person", {"front_title": "H", "name": "Jamaludin", "agency_id": "@setda"}),
    Told("jamaludin-pj", "position", {
        "person_id": "@jamaludin", "acting": "pj", "title": "Sekretaris Daerah", "agency_id": "@setda",
    }),
    Told("arfan", "person", {"name": "Arfan Usman", "agency_id": "@diskominfo"}),
    Told("arfan-kadis", "position", {
        "person_id": "@arfan", "title": "Kepala Dinas Komunikasi dan Informatika", "agency_id": "@diskominfo",
    }),
    Told("hary", "person", {
        "front_title": "Profesor", "name": "Hary Febriansyah", "kind": "external",
        "institution_id": "@kominfo",
    }),
    Told("penanda", "signatory", {"person_id": "@arfan", "place_in_block": "maker"}),
)  # fmt: skip

_PARTICIPATION = (
    Told("gerakan", "movement", {
        "name": "Gerakan Menuju 100 Smart City", "ministry": "Kementerian Komunikasi dan Informatika",
        "start_year": 2017, "end_year": 2019,
    }),
    Told("tahap-1", "wave", {
        "movement_id": "@gerakan", "number": 1, "year": 2017, "label": "Tahap I", "quota": 25,
        "cumulative_count": 25,
    }),
    Told("tahap-2", "wave", {
        "movement_id": "@gerakan", "number": 2, "year": 2018, "label": "Tahap II", "quota": 50,
        "cumulative_count": 75,
    }),
    Told("tahap-3", "wave", {
        "movement_id": "@gerakan", "number": 3, "year": 2019, "label": "Tahap III", "quota": 25,
        "cumulative_count": 100, "is_last": 1,
    }),
    Told("ikut", "participation", {
        "wave_id": "@tahap-1", "status": "selected", "decided_when": "2017-05",
        "designation": "Pilot project, layak menjadi daerah percontohan", "designated_by": "Pemerintah pusat",
        "rationale": "Terpilih lewat seleksi, bukan pemberian", "monev_from": 2018, "monev_until": 2022,
    }),
    Told("pelalawan", "peer_region", {
        "wave_id": "@tahap-1", "name": "Kabupaten Pelalawan", "province": "Riau", "outcome": "selected",
        "source": "MC Riau, 26 Juni 2017; InfoPublik, 20 Juli 2017",
    }),
    Told("pekanbaru", "peer_region", {
        "wave_id": "@tahap-1", "name": "Kota Pekanbaru", "province": "Riau", "outcome": "assessed",
        "source": "MC Riau, 26 Juni 2017; InfoPublik, 20 Juli 2017",
    }),
    Told("rohil", "peer_region", {
        "wave_id": "@tahap-1", "name": "Kabupaten Rokan Hilir", "province": "Riau", "outcome": "assessed",
        "source": "MC Riau, 26 Juni 2017; InfoPublik, 20 Juli 2017",
    }),
    Told("peserta", "figure", {"topic": "Kabupaten/kota peserta assessment", "unit": "daerah", "year": 2017}),
    Told("peserta-65", "figure_value", {
        "figure_id": "@peserta", "value": "65", "source": "MC Riau, 26 Juni 2017", "is_chosen": 1,
    }),
    Told("peserta-64", "figure_value", {
        "figure_id": "@peserta", "value": "64", "source": "InfoPublik, 20 Juli 2017",
    }),
    Told("kedudukan", "peer_standing", {
        "year": 2020, "statement": "Dibanding 25 daerah pertama, Siak termasuk yang berkembang baik",
        "compared_count": 25, "source": "Berita 26 Februari 2020",
    }),
    Told("pendampingan", "assistance", {
        "participation_id": "@ikut", "year": 2020, "institution_id": "@kominfo",
        "activity": "Pendampingan tahunan bagi seluruh 100 daerah",
    }),
    Told("manfaat", "impact_statement", {
        "year": 2020, "text": "Program smart city sudah memberi manfaat bagi daerah",
        "source": "Berita 26 Februari 2020",
    }),
)  # fmt: skip

_BODIES = (
    Told("dewan", "body", {"kind": "council", "name": "Dewan Smart City Kabupaten Siak"}),
    Told("dewan-anggota", "body_role", {"body_id": "@dewan", "code": "member", "label": "Anggota"}),
    Told("tim", "body", {"kind": "executing_team", "name": "Tim Pelaksana Smart City Kabupaten Siak"}),
    Told("tim-anggota", "body_role", {"body_id": "@tim", "code": "member", "label": "Anggota"}),
    Told("sk", "document", {
        "kind": "decree", "title": f"Dewan dan Tim Pelaksana Smart City ({UNTOLD})",
    }),
    # The article says that the OPD sit in council and team; the head of this OPD is the one it names.
    Told("duduk-dewan", "membership", {
        "body_id": "@dewan", "role_id": "@dewan-anggota", "person_id": "@arfan", "decree_id": "@sk",
        "is_ex_officio": 1,
    }),
    Told("duduk-tim", "membership", {
        "body_id": "@tim", "role_id": "@tim-anggota", "person_id": "@arfan", "decree_id": "@sk",
        "is_ex_officio": 1,
    }),
)  # fmt: skip

_MONEV = (
    Told("monev", "session", {
        "kind": "monev", "status": "done", "participation_id": "@ikut",
        "title": "Bimbingan Teknis Monitoring dan Evaluasi Pengembangan Smart City Kabupaten Siak Tahun 2020",
        "starts_on": "2020-02-26", "ends_on": "2020-02-26", "venue": "Kantor Bupati Siak",
        "room": "Ruang Raja Indra Pahlawan", "opened_by_id": "@jamaludin",
    }),
    Told("taja", "session_organiser", {
        "session_id": "@monev", "institution_id": "@pemkab", "role": "host",
    }),
    Told("hadir-jamaludin", "attendance", {
        "session_id": "@monev", "person_id": "@jamaludin", "category": "agency", "agency_id": "@setda",
    }),
    Told("hadir-hary", "attendance", {
        "session_id": "@monev", "person_id": "@hary", "category": "guest",
        "institution": "Kementerian Komunikasi dan Informatika",
    }),
    Told("hadir-arfan", "attendance", {
        "session_id": "@monev", "person_id": "@arfan", "category": "agency", "agency_id": "@diskominfo",
    }),
    Told("hadir-opd", "attendance", {
        "session_id": "@monev", "name": "Kepala OPD", "category": "agency", "head_count": 0,  # not told
    }),
    Told("hadir-tamu", "attendance", {
        "session_id": "@monev", "name": "Tamu undangan", "category": "guest", "head_count": 0,
    }),
)  # fmt: skip

_PLAN = (
    Told("visi", "vision", {"source": "Berita 26 Februari 2020 (bunyi visi tidak diberitakan)"}),
    Told("misi-wisata", "mission", {
        "vision_id": "@visi", "number": 1, "text": "Menjadi daerah tujuan wisata yang berdaya saing",
    }),
    Told("misi-tata-kelola", "mission", {
        "vision_id": "@visi", "number": 2,
        "text": "Tata kelola pemerintahan yang baik dan bersih serta pelayanan publik yang prima",
    }),
    Told("selaras-wisata", "alignment", {
        "mission_id": "@misi-wisata", "programme_id": "@program-wisata", "dimension_id": 2,
    }),
    Told("selaras-tata-kelola", "alignment", {
        "mission_id": "@misi-tata-kelola", "programme_id": "@program-elektronik", "dimension_id": 1,
    }),
    Told("masterplan", "plan", {
        "kind": "smart_city", "title": "Program smart city Kabupaten Siak", "version": "", "is_current": 1,
    }),
    Told("program-wisata", "programme", {
        "plan_id": "@masterplan", "sub_dimension_id": 4, "name": "Peningkatan destinasi wisata yang ada",
        "status": "running", "status_on": "2020-02-26",
        "local_potential": "Sumber daya setempat yang dimanfaatkan dengan bijak",
        "beneficiaries": "Manfaat sebesar-besarnya bagi masyarakat",
    }),
    Told("kegiatan-wisata", "activity", {
        "programme_id": "@program-wisata", "name": "Peningkatan objek wisata yang sudah ada",
        "year": 2020, "status": "running",
    }),
    Told("program-elektronik", "programme", {
        "plan_id": "@masterplan", "sub_dimension_id": 3, "name": "Perencanaan dan keuangan secara elektronik",
        "status": "running", "status_on": "2020-02-26",
    }),
    Told("tahun-elektronik", "programme_year", {
        "programme_id": "@program-elektronik", "year": 2020, "status": "running",
        "note": "Berbagai program dan kegiatan sudah dilaksanakan",
    }),
)  # fmt: skip

_APPLICATIONS = (
    Told("pesona", "application", {
        "name": "Pesona Siak", "purpose": "Semua orang dapat mengikuti perkembangan pariwisata",
        "users": "Masyarakat", "dimension_id": 2, "programme_id": "@program-wisata",
    }),
    Told("e-planning", "application", {
        "name": "e-planning", "purpose": "Perencanaan pembangunan", "programme_id": "@program-elektronik",
    }),
    Told("e-budgeting", "application", {
        "name": "e-budgeting", "purpose": "Keuangan", "programme_id": "@program-elektronik",
    }),
    Told("perencanaan", "spbe_service", {"status": "running"}, ("code", "planning")),
    Told("penganggaran", "spbe_service", {"status": "running"}, ("code", "budgeting")),
    Told("keuangan", "spbe_service", {"status": "running"}, ("code", "finance")),
    Told("e-planning-perencanaan", "application_service", {
        "application_id": "@e-planning", "service_id": "@perencanaan",
    }),
    Told("e-budgeting-penganggaran", "application_service", {
        "application_id": "@e-budgeting", "service_id": "@penganggaran",
    }),
    Told("e-budgeting-keuangan", "application_service", {
        "application_id": "@e-budgeting", "service_id": "@keuangan",
    }),
    Told("cakupan-kampung", "application_coverage", {
        "application_id": "@e-planning", "level": "village", "status": "done",
    }),
    Told("cakupan-kecamatan", "application_coverage", {
        "application_id": "@e-planning", "level": "subdistrict", "status": "running",
    }),
    Told("cakupan-opd", "application_coverage", {
        "application_id": "@e-planning", "level": "agency", "status": "planned",
    }),
)  # fmt: skip

_PUBLICITY = (
    Told("berita", "publication", {
        "title": "Bimtek monitoring dan evaluasi smart city Kabupaten Siak", "author": "Idris Harahap",
        "editor": "Redaksi", "published_on": "2020-02-26", "published_time": "23:47", "time_zone": "WIB",
        "read_count": 2062, "session_id": "@monev", "document_id": "@kliping",
    }),
    Told("foto", "document", {
        "kind": "photo", "code": "B-002", "title": "Foto bimtek monev dalam berita", "dated_on": "2020-02-26",
    }),
    Told("foto-kegiatan", "evidence_link", {
        "document_id": "@foto", "record": "@monev", "caption": "Bimtek monev Kabupaten Siak",
        "taken_on": "2020-02-26",
    }),
    Told("kliping", "document", {
        "kind": "news", "code": "B-001", "title": "Berita bimtek monev Kabupaten Siak",
        "dated_on": "2020-02-26", "file": CLIPPING,
    }),
    Told("bukti", "evidence_link", {
        "document_id": "@kliping", "record": "@monev", "page": "1", "caption": "Pembukaan bimtek monev",
    }),
    Told("bukti-manfaat", "evidence_link", {
        "document_id": "@kliping", "record": "@manfaat", "page": "1",
    }),
)  # fmt: skip

RECORDS = (
    *_REGION, *_PEOPLE, *_PARTICIPATION, *_BODIES, *_MONEV, *_PLAN, *_APPLICATIONS, *_PUBLICITY,
)  # fmt: skip
