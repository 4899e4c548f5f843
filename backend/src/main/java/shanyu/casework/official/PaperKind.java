package shanyu.casework.official;

/** Kinds of official paper. */
public enum PaperKind {
    /** 备案回执 (registration and filing measures art. 9). */
    FILING_RECEIPT("HZ"),
    /** 基本条件告知书 (art. 9). */
    BASIC_CONDITIONS("GZ"),
    /** 监督检查通知书: shown on arrival, for inspections are not announced. */
    INSPECTION_NOTICE("JC"),
    /** 限期整改通知书. */
    RECTIFICATION_NOTICE("ZG"),
    /** 责令停止服务通知书. */
    STOP_ORDER("TZ"),
    /** 停止服务登记告知书: it closes or rests, and where its children go. */
    CLOSING_NOTICE("ZZ");

    private final String letters;

    PaperKind(String letters) {
        this.letters = letters;
    }

    /** The number of the n-th paper of this kind in a district and year, e.g. {@code 310115-ZG-2026-00012}. */
    String number(String district, int year, int n) {
        return "%s-%s-%d-%05d".formatted(district.substring(0, 6), letters, year, n);
    }
}
