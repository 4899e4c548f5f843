package shanyu.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.ItemAnswer;
import shanyu.inspection.visit.ItemResult;
import shanyu.inspection.visit.SheetItem;
import shanyu.inspection.visit.Sheets;
import shanyu.inspection.visit.VisitState.Writing;
import shanyu.inspection.visit.Visits;

/** A team finds that it wrote down something wrong: a second edition, signed again by all, with the reason kept. */
@Component
class CorrectionPlay {
    private final Visits visits;
    private final Sheets sheets;
    private final SignaturePlay signatures;
    private final Players players;

    CorrectionPlay(Visits visits, Sheets sheets, SignaturePlay signatures, Players players) {
        this.visits = visits;
        this.sheets = sheets;
        this.signatures = signatures;
        this.players = players;
    }

    /** Takes one failed item back; answers the edition that holds now. */
    int correct(UUID id) {
        var before = visits.find(id).orElseThrow();
        var team = before.team().stream()
                .map(member -> players.of(member.account()))
                .toList();
        var visit = visits.correct(id, before.version(), "一项结果误记，经双方核对更正（演示）", team.getFirst())
                .orThrow();
        int edition = ((Writing) visit.state()).edition();
        var wrong = sheets.items(id, edition).stream()
                .filter(SheetItem::isFailed)
                .findFirst()
                .orElseThrow();
        var right = new ItemAnswer(ItemResult.CONFORMS, "更正：当日已具备，原记录有误（演示）", List.of(), false, false);
        sheets.answerAll(id, List.of(new Sheets.Written(wrong.item(), wrong.version(), right)), team.getFirst())
                .orThrow();
        signatures.signAndSubmit(visit, team);
        return edition;
    }
}
