package shanyu.planning.network;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import shanyu.server.sheets.Column;

/**
 * A network a district imported.
 *
 * @param mark beginning of the SHA-256 of nodes and ways, by which figures name it
 * @param file SHA-256 of the file it came from, hex
 * @param inUse whether the district's figures rest on it now
 * @param by name of the account that imported it
 */
@Schema(name = "WalkingNetworkRow")
public record NetworkRow(
        UUID id,

        @Column(zh = "名称", en = "Name") @Schema(maxLength = 100)
        String name,

        @Column(zh = "种类", en = "Kind", words = NetworkKind.Words.class) @Schema(allowableValues = {"osm", "edges"})
        String kind,

        @Column(zh = "来源", en = "Source") @Schema(maxLength = 200)
        String source,

        @Column(zh = "标记", en = "Mark") @Schema(maxLength = 12)
        String mark,

        @Column(zh = "文件 SHA-256", en = "SHA-256 of the file") @Schema(maxLength = 64)
        String file,

        @Column(zh = "节点", en = "Nodes") int nodes,
        @Column(zh = "路段", en = "Ways") int ways,

        @Column(zh = "邻近道路的网格（%）", en = "Cells near a way (%)")
        double percent,

        NetworkCheck check,

        @Column(zh = "正在使用", en = "In use") boolean inUse,
        @Column(zh = "导入时间", en = "Imported") Instant at,

        @Column(zh = "导入人", en = "Imported by") @Schema(maxLength = 100)
        String by) {}
