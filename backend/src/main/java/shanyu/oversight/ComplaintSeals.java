package shanyu.oversight;

import java.util.List;
import org.springframework.stereotype.Component;
import shanyu.server.sealing.SealedColumn;
import shanyu.server.sealing.SealedColumns;

/** Who complained: sealed under a key of this complaint alone, so that one can be erased without the other. */
@Component
class ComplaintSeals implements SealedColumns {
    static final SealedColumn NAME = new SealedColumn("oversight.complaint", "name_sealed", "id", "t.id", "name", null);

    static final SealedColumn PHONE = new SealedColumn(
            "oversight.complaint",
            "phone_sealed",
            "id",
            "t.id",
            "phone",
            new SealedColumn.Print("phone_print", ComplaintSeals::digits));

    @Override
    public List<SealedColumn> columns() {
        return List.of(NAME, PHONE);
    }

    /** One number however it was written: {@code +86 137-1234 5678} and {@code 13712345678} are the same. */
    static String digits(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.replaceFirst("^(00)?86(?=1[0-9]{10}$)", "");
    }
}
