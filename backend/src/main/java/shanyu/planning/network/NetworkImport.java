package shanyu.planning.network;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A file on its way to a network, as one may watch it.
 *
 * @param name of the file, as whoever hands it in calls it
 * @param bytes it will have, both files of a pair together
 * @param percent of the reading that is done
 * @param fault what was wrong with it, a word for programs; only of a failed one
 * @param detail the same as a sentence, with what to try
 * @param facts numbers the sentence in the reader's language needs
 * @param network what came of it
 */
@Schema(name = "NetworkImport")
public record NetworkImport(
        UUID id,

        @Column(zh = "种类", en = "Kind", words = NetworkKind.Words.class) @Schema(allowableValues = {"osm", "edges"})
        String kind,

        @Column(zh = "名称", en = "Name") @Schema(maxLength = 100)
        String name,

        @Column(zh = "来源", en = "Source") @Schema(maxLength = 200)
        String source,

        @Column(zh = "字节", en = "Bytes") long bytes,
        @Column(zh = "已接收", en = "Received") long received,

        @Column(zh = "状态", en = "State", words = ImportState.Words.class)
        @Schema(allowableValues = {"receiving", "waiting", "reading", "done", "known", "failed", "cancelled"})
        String state,

        @Schema(minimum = "0", maximum = "100") int percent,

        @Column(zh = "问题", en = "Fault") @Schema(example = "breaks-off", maxLength = 40) @Nullable
        String fault,

        @Column(zh = "说明", en = "Detail") @Schema(maxLength = 4000) @Nullable
        String detail,

        Map<String, Object> facts,
        @Nullable UUID network,
        @Column(zh = "开始", en = "Began") Instant startedAt,
        @Column(zh = "结束", en = "Ended") @Nullable Instant endedAt) {

    ImportState is() {
        return ImportState.of(state);
    }
}
