package shanyu.warning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * An incident as lists show it.
 *
 * @param state {@code waiting} until everybody who must know has said so
 * @param waiting how many have not
 * @param lateMinutes by how many minutes the first report came late
 */
@Schema(name = "IncidentRow")
public record IncidentRow(
        UUID id,
        @Column(zh = "编号", en = "Number") String number,

        @Column(zh = "类别", en = "Kind", words = IncidentWords.Kinds.class)
        IncidentKind kind,

        @Column(zh = "地点", en = "Place") String place,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Nullable UUID institution,
        @Column(zh = "涉及人数", en = "Persons affected") int affected,
        @Column(zh = "其中严重", en = "Seriously") int serious,

        @Column(zh = "状态", en = "State", words = IncidentWords.States.class)
        String state,

        @Column(zh = "未签收", en = "Not acknowledged") int waiting,
        @Column(zh = "知悉", en = "Known") Instant knownAt,
        @Column(zh = "首报", en = "First report") Instant reportedAt,

        @Column(zh = "首报期限", en = "First report due") @Nullable
        Instant firstDue,

        @Column(zh = "迟报分钟", en = "Minutes late") int lateMinutes) {}
