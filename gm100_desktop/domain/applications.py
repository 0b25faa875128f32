"""Closed sets of applications, services, data and connectivity."""

from gm100_desktop.domain.choices import Choice


class ServiceClass(Choice):
    """Class of an SPBE service."""

    ADMINISTRATIVE = "administrative", "Administrasi pemerintahan"
    PUBLIC = "public", "Layanan publik"


class StandardService(Choice):
    """The administrative services every file begins with; a region gives codes of its own to others."""

    PLANNING = "planning", "Perencanaan"
    BUDGETING = "budgeting", "Penganggaran"
    FINANCE = "finance", "Keuangan"
    PROCUREMENT = "procurement", "Pengadaan"
    PERSONNEL = "personnel", "Kepegawaian"
    ARCHIVES = "archives", "Kearsipan"
    ASSETS = "assets", "Barang milik daerah"
    SUPERVISION = "supervision", "Pengawasan"
    ACCOUNTABILITY = "accountability", "Akuntabilitas kinerja"
    OTHER = "other", "Layanan lain"


class ServiceStatus(Choice):
    """How far a service is supported by applications."""

    NONE = "none", "Belum ada"
    RUNNING = "running", "Berjalan"
    INTEGRATED = "integrated", "Terintegrasi"


class ApplicationStatus(Choice):
    """Whether an application or link is in use."""

    PLANNED = "planned", "Rencana"
    RUNNING = "running", "Berjalan"
    STOPPED = "stopped", "Berhenti"


class CoverageLevel(Choice):
    """Level of government an application reaches."""

    VILLAGE = "village", "Desa/kampung"
    SUBDISTRICT = "subdistrict", "Kecamatan"
    AGENCY = "agency", "OPD"
    REGION = "region", "Kabupaten/kota"


class CoverageStatus(Choice):
    """How far an application has come at a level."""

    PLANNED = "planned", "Rencana"
    RUNNING = "running", "Berjalan"
    DONE = "done", "Selesai"


class LinkMethod(Choice):
    """How two applications exchange data."""

    API = "api", "API"
    FILE = "file", "Berkas"
    DATABASE = "database", "Basis data"
    MANUAL = "manual", "Manual"


class Medium(Choice):
    """How a site reaches the internet."""

    FIBRE = "fibre", "Serat optik"
    RADIO = "radio", "Radio"
    CELLULAR = "cellular", "Seluler"
    SATELLITE = "satellite", "Satelit"


class InfrastructureKind(Choice):
    """Sort of ICT infrastructure."""

    DATA_CENTRE = "data_centre", "Pusat data"
    NETWORK = "network", "Jaringan"
    SERVER = "server", "Server"
    CCTV = "cctv", "CCTV"
    COMMAND_CENTRE = "command_centre", "Command center"
    PUBLIC_WIFI = "public_wifi", "Wifi publik"
    OTHER = "other", "Lainnya"
