package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.inspection.visit.VisitOutcome;
import shanyu.norms.ClassKind;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.server.sheets.Column;

/**
 * All that the public may know of an institution, in every list, page, map and sheet. Nothing here is about a person: no
 * head, no mobile number, no reason somebody wrote down.
 *
 * @param life as the register has it; one in preparation is not public
 * @param metres from the point asked for, as the crow flies; absent when none was asked for or the place is not known
 * @param free places free by the newest report, always shown with its time
 * @param phone the institution's own, never a mobile
 * @param receipt number of the newest receipt of filing (备案回执)
 * @param lastVisitOn the newest visit whose results were published, with what it came to and how much of it is still open
 */
@Schema(name = "PublicInstitution")
public record PublicInstitution(
        UUID id,

        @Schema(example = "310115-00042", maxLength = 32) @Column(zh = "档案编号", en = "Code")
        String code,

        @Schema(maxLength = 200) @Column(zh = "名称", en = "Name")
        String name,

        @Column(zh = "类型", en = "Type") ProviderType providerType,

        @Schema(allowableValues = {"OPERATING", "CHANGING", "SUSPENDED", "RECTIFYING", "CLOSED"})
        @Column(zh = "状态", en = "State")
        String life,

        LocalDate lifeSince,
        @Nullable LocalDate lifeUntil,
        @Schema(example = "310115000", maxLength = 9) String district,
        @Schema(example = "310115016", maxLength = 9) String town,

        @Schema(example = "花木街道", maxLength = 100) @Column(zh = "街镇", en = "Town (zh)") @Nullable
        String townName,

        @Schema(example = "Huamu Sub-district", maxLength = 100) @Column(zh = "街镇（英文）", en = "Town") @Nullable
        String townNameEn,

        @Schema(maxLength = 200) @Column(zh = "地址", en = "Address")
        String address,

        @Schema(example = "121.5435") @Column(zh = "经度（WGS 84）", en = "Longitude (WGS 84)") @Nullable
        Double longitude,

        @Schema(example = "31.2104") @Column(zh = "纬度（WGS 84）", en = "Latitude (WGS 84)") @Nullable
        Double latitude,

        @Schema(example = "640", minimum = "0") @Column(zh = "直线距离（米）", en = "Metres, as the crow flies") @Nullable
        Integer metres,

        @ArraySchema(maxItems = 4) @Column(zh = "服务形式", en = "Forms")
        List<ServiceForm> serviceForms,

        @Schema(example = "40", minimum = "0") @Column(zh = "托位", en = "Places")
        int places,

        @ArraySchema(maxItems = 4) List<PublicPlaces> classes,

        @Schema(example = "6", minimum = "0") @Column(zh = "空余托位", en = "Free places") @Nullable
        Integer free,

        @Column(zh = "空余托位填报", en = "Free places reported") @Nullable
        Instant freeReportedAt,

        @Column(zh = "普惠", en = "Inclusive") @Nullable Boolean inclusive,

        @Schema(example = "周一至周五 7:30–17:30", maxLength = 200) @Column(zh = "服务时间", en = "Hours")
        String openingHours,

        @Schema(example = "021-58880000", maxLength = 30) @Column(zh = "服务电话", en = "Telephone") @Nullable
        String phone,

        @Schema(example = "310115-2026-00012", maxLength = 40) @Column(zh = "备案编号", en = "Receipt of filing") @Nullable
        String receipt,

        @Column(zh = "备案日期", en = "Filed on") @Nullable LocalDate receiptOn,

        @Column(zh = "最近公布的检查", en = "Last visit published") @Nullable
        LocalDate lastVisitOn,

        @Column(zh = "结果", en = "Outcome") @Nullable VisitOutcome lastOutcome,

        @Schema(example = "1", minimum = "0") @Column(zh = "未改好", en = "Still open") @Nullable
        Integer lastOpen) {

    PublicInstitution with(List<PublicPlaces> classes) {
        return new PublicInstitution(
                id,
                code,
                name,
                providerType,
                life,
                lifeSince,
                lifeUntil,
                district,
                town,
                townName,
                townNameEn,
                address,
                longitude,
                latitude,
                metres,
                serviceForms,
                places,
                classes,
                free,
                freeReportedAt,
                inclusive,
                openingHours,
                phone,
                receipt,
                receiptOn,
                lastVisitOn,
                lastOutcome,
                lastOpen);
    }

    /** Places of one class kind; {@code free} is absent where the newest report does not name the kind. */
    @Schema(name = "PublicPlaces")
    public record PublicPlaces(
            ClassKind kind,
            @Schema(minimum = "0") int classes,
            @Schema(minimum = "0") int places,
            @Schema(minimum = "0") @Nullable Integer free) {}
}
