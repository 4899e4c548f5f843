package shanyu.disclosure.opendata;

import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * Complaints of one month and town, counted.
 *
 * @param complaints absent when fewer than {@value #LEAST}: so few could point at somebody
 */
record OpenComplaints(
        @Column(zh = "收到月份", en = "Month of receipt") String month,
        @Column(zh = "街镇代码", en = "Town code") String town,
        @Column(zh = "件数", en = "Complaints") @Nullable Integer complaints,

        @Column(zh = "少于 5 件，不公布", en = "Withheld, fewer than 5")
        boolean withheld) {
    static final int LEAST = 5;

    static OpenComplaints of(String month, String town, int counted) {
        return counted < LEAST
                ? new OpenComplaints(month, town, null, true)
                : new OpenComplaints(month, town, counted, false);
    }
}
