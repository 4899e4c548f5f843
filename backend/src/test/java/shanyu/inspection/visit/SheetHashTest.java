package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.norms.Applicability;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("VISIT-1: the server and the phone make one hash of one sheet; both are held to one vector")
class SheetHashTest {
    private static final Path VECTOR =
            Path.of("..", "frontend", "src", "rooms", "visit", "field", "sheetHash.vector.json");

    @Test
    void theSameWordsGiveTheSameHash() throws IOException {
        var vector = JsonMapper.shared().readTree(Files.readString(VECTOR));
        var told = vector.get("visit");
        var team = new ArrayList<Member>();
        for (var seat : told.get("team"))
            team.add(new Member(
                    team.size() + 1, UUID.fromString(seat.get("inspector").asString()), UUID.randomUUID(), "E"));
        var visit = new Visit(
                UUID.fromString(told.get("id").asString()),
                new Errand.Trigger(told.get("errand").asString()),
                null,
                UUID.fromString(told.at("/institution/id").asString()),
                "310115000",
                "310115016",
                false,
                LocalDate.of(2026, 8, 10),
                LocalDate.of(2026, 8, 20),
                team,
                List.of("FS-03", "HR-05", "HC-01"),
                Instant.EPOCH,
                Instant.parse(told.get("begunAt").asString()),
                null,
                new VisitState.Begun(UUID.randomUUID(), Instant.EPOCH),
                2,
                false,
                null);
        var items = new ArrayList<SheetItem>();
        Map<UUID, String> hashes = new HashMap<>();
        for (var item : told.get("items")) {
            if (!item.hasNonNull("result")) continue;
            var photos = item.get("photos")
                    .valueStream()
                    .map(each -> UUID.fromString(each.asString()))
                    .toList();
            for (int n = 0; n < photos.size(); n++)
                hashes.put(photos.get(n), item.get("photoHashes").get(n).asString());
            items.add(new SheetItem(
                    item.get("item").asString(),
                    Applicability.valueOf(item.get("applicability").asString()),
                    ItemResult.valueOf(item.get("result").asString()),
                    item.get("note").asString(),
                    photos,
                    item.get("fixed").asBoolean(),
                    item.get("referred").asBoolean(),
                    1,
                    null,
                    null,
                    null));
        }
        var hash = SheetHash.of(visit, 1, true, items, hashes);
        assertThat(hash.content()).isEqualTo(vector.get("content").asString());
        assertThat(hash.hex()).isEqualTo(vector.get("hash").asString());
    }
}
