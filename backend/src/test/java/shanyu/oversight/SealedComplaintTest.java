package shanyu.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.LogOutside;
import shanyu.MovableClock;
import shanyu.inspection.visit.Scene;
import shanyu.server.sealing.ClearText;
import shanyu.server.sealing.Resealing;
import shanyu.verifier.value.Verdict;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Who complained: sealed in the database, found by the whole number alone, erased for good")
class SealedComplaintTest {
    private static final Map<String, String> ON_REQUEST = Map.of("ground", "CONSENT_WITHDRAWN", "reason", "投诉人来电要求删除");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Callers callers;

    @Autowired
    private Complaints complaints;

    @Autowired
    private ComplaintClosing closing;

    @Autowired
    private Resealing resealing;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    private Scene scene;

    @BeforeEach
    void enter() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        scene = new Scene(house);
        db.sql("delete from oversight.arrival").update();
        db.sql("delete from identity.rate_window where what = 'complaint-phone-searches'")
                .update();
    }

    @AfterEach
    void clockBack() {
        scene.clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "after the whole way neither name nor number stands anywhere in the database or its log lines, in text or bytes")
    void nowhereInClear(CapturedOutput lines) {
        String id = filed("欧阳絮语", "18817263540");
        assertThat(scene.as("town-huamu").get("/api/complaints/" + id).text()).contains("欧***", "188****3540");
        assertThat(found("town-huamu", "188 1726-3540")).containsExactly(id);
        act("town-huamu", id, "accept", null);
        answerIt(id);
        closing.close();
        assertThat(ClearText.where(db, "欧阳絮语")).isEmpty();
        assertThat(ClearText.where(db, "18817263540")).isEmpty();
        assertThat(ClearText.where(db, "接孩子时看到安全出口堆着纸箱"))
                .as("what was said is no name: it is the case")
                .contains("oversight.complaint");
        assertThat(lines.getAll()).doesNotContain("欧阳絮语").doesNotContain("18817263540");
    }

    @Test
    @DisplayName(
            "by the whole number, however written, by who deals with it; not by part, not by others, twenty times an hour")
    void foundByPhone() {
        String once = filed("司马一", "18817263541");
        String again = filed("", "+86 188 1726 3541");
        filed("司马三", "18817263542");
        assertThat(found("district", "18817263541")).containsExactlyInAnyOrder(once, again);
        assertThat(found("district", "008618817263541")).hasSize(2);
        assertThat(found("district", "1881726354")).as("a part").isEmpty();
        assertThat(found("town-weifang", "18817263541")).as("another town's").isEmpty();
        assertThat(callers.as("secretary")
                        .post("/api/complaints/by-phone", Map.of("phone", "18817263541"))
                        .status())
                .isEqualTo(404);
        assertThat(scene.as("district")
                        .get("/api/complaints?q=18817263541")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        for (int n = 3; n < 20; n++) found("district", "18817263541");
        var over = scene.as("district").post("/api/complaints/by-phone", Map.of("phone", "18817263541"));
        assertThat(over.status()).isEqualTo(429);
        assertThat(over.problem()).isEqualTo("too-many-phone-searches");
        assertThat(db.sql("""
                        select count(*) from (select body::text as body from evidence.pending
                                              union all select body::text from evidence.entry) e
                        where body like '%oversight.complaint.find-phone%' and body like '%"request"%'
                        """).query(Integer.class).single())
                .as("the log tells that somebody searched, and no hash from which the number could be guessed")
                .isZero();
    }

    @Test
    @DisplayName("asked for by one, granted by another: key destroyed, 已删除, still counted, the log still holds; once")
    void erased() throws Exception {
        String id = filed("东方未明", "18817263543");
        assertThat(act("town-huamu", id, "erasure", Map.of("ground", "PURPOSE_ACHIEVED", "reason", "办理完毕不再需要"))
                        .problem())
                .isEqualTo("complaint-not-ended");
        assertThat(act("town-huamu", id, "erasure", ON_REQUEST).status()).isEqualTo(200);
        assertThat(act("town-huamu", id, "erasure", ON_REQUEST).problem()).isEqualTo("erasure-proposed");
        assertThat(act("town-huamu", id, "erasure/confirm", null).status())
                .as("no town grants it")
                .isEqualTo(404);
        assertThat(seen(id)).contains("东***");
        assertThat(act("district", id, "erasure/confirm", null).status()).isEqualTo(200);
        assertThat(seen(id)).contains("\"erasedAt\"").doesNotContain("东***").doesNotContain("188****3543");
        assertThat(part(id)).as("the person's part of the key").isEmpty();
        assertThat(ClearText.where(db, "东***"))
                .as("answers kept for repetition")
                .isEmpty();
        assertThat(found("district", "18817263543")).isEmpty();
        assertThat(act("district", id, "erasure", ON_REQUEST).problem()).isEqualTo("already-erased");
        assertThat(act("district", id, "erasure/confirm", null).problem()).isEqualTo("already-erased");
        assertThat(scene.as("district")
                        .get("/api/complaints?institution=" + scene.institution)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(LogOutside.with(callers, "personal-data-erased", id)).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    @DisplayName("one person alone never erases; given back, it can be asked for again; nobody named, nobody to erase")
    void byTwo() {
        String id = filed("令狐八", "");
        assertThat(act("town-huamu", id, "erasure", ON_REQUEST).status()).isEqualTo(200);
        assertThat(act("district", id, "erasure/return", Map.of("reason", "仍在复议期内"))
                        .status())
                .isEqualTo(200);
        assertThat(act("district", id, "erasure/confirm", null).problem()).isEqualTo("no-erasure-proposed");
        assertThat(act("district", id, "erasure", ON_REQUEST).status()).isEqualTo(200);
        assertThat(act("district", id, "erasure/confirm", null).problem()).isEqualTo("second-person-needed");
        assertThat(part(id)).isPresent();
        assertThat(seen(id)).contains("令**");
        assertThat(act("district", filed("", ""), "erasure", ON_REQUEST).problem())
                .isEqualTo("nobody-to-erase");
    }

    @Test
    @DisplayName(
            "what an earlier version left in clear is sealed and emptied; a row somebody holds is come back to; twice is once")
    void fromClear() throws Exception {
        String held = filed("", "");
        String free = filed("", "");
        var clear = "update oversight.complaint set name = '上官旧', phone = '18817263544' where id = :id";
        for (String id : List.of(held, free))
            db.sql(clear).param("id", UUID.fromString(id)).update();
        var locked = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(status -> {
            db.sql("select 1 from oversight.complaint where id = :id for update")
                    .param("id", UUID.fromString(held))
                    .query()
                    .listOfRows();
            locked.countDown();
            await(done);
        }));
        await(locked);
        try {
            resealing.run();
            assertThat(inClear(free)).isFalse();
            assertThat(inClear(held)).isTrue();
        } finally {
            done.countDown();
        }
        holder.get();
        resealing.run();
        assertThat(inClear(held)).isFalse();
        assertThat(resealing.run()).isZero();
        assertThat(ClearText.where(db, "18817263544")).isEmpty();
        assertThat(ClearText.where(db, "上官旧")).isEmpty();
        assertThat(seen(free)).contains("上**", "188****3544");
        assertThat(found("district", "18817263544")).containsExactlyInAnyOrder(held, free);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean inClear(String id) {
        return db.sql("select name <> '' or phone <> '' from oversight.complaint where id = :id")
                .param("id", UUID.fromString(id))
                .query(Boolean.class)
                .single();
    }

    private Optional<byte[]> part(String person) {
        return db.sql("select part from server.sealed_person where id = :id and part is not null")
                .param("id", UUID.fromString(person))
                .query((row, n) -> row.getBytes("part"))
                .optional();
    }

    private String filed(String name, String phone) {
        String ticket = callers.nobody()
                .get("/api/public/complaints/form")
                .json()
                .get("ticket")
                .asString();
        scene.clock.advance(Duration.ofSeconds(4));
        var given = new HashMap<String, Object>(Map.of(
                "ticket",
                ticket,
                "kind",
                "SAFETY",
                "institution",
                scene.institution.toString(),
                "text",
                "接孩子时看到安全出口堆着纸箱",
                "name",
                name,
                "phone",
                phone,
                "photos",
                List.of()));
        var answer = callers.nobody().post("/api/public/complaints", given);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    private List<String> found(String who, String phone) {
        var answer = scene.as(who).post("/api/complaints/by-phone", Map.of("phone", phone));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json()
                .get("items")
                .valueStream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private String seen(String id) {
        return scene.as("town-huamu").get("/api/complaints/" + id).text();
    }

    private void answerIt(String id) {
        act("town-huamu", id, "propose", Map.of("outcome", "UPHELD", "answer", "经现场核查，现答复如下。"));
        assertThat(act("district", id, "confirm", null).status()).isEqualTo(200);
    }

    private Answer act(String who, String id, String verb, @Nullable Object body) {
        var complaint = complaints.find(UUID.fromString(id)).orElseThrow();
        return scene.as(who).post("/api/complaints/" + id + "/" + verb, body, "\"" + complaint.version() + "\"");
    }
}
