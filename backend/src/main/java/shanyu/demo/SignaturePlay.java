package shanyu.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.inspection.visit.Sheets;
import shanyu.inspection.visit.Signature.Side;
import shanyu.inspection.visit.Signatures;
import shanyu.inspection.visit.Submissions;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.Visits;

/**
 * The end of a visit, first time or corrected: both inspectors and the institution sign what is written, the institution of a
 * check from afar with its own account, and it is handed in.
 */
@Component
class SignaturePlay {
    private final Papers papers;
    private final Visits visits;
    private final Sheets sheets;
    private final Signatures signatures;
    private final Submissions submissions;
    private final Entrances entrances;

    SignaturePlay(
            Papers papers,
            Visits visits,
            Sheets sheets,
            Signatures signatures,
            Submissions submissions,
            Entrances entrances) {
        this.papers = papers;
        this.visits = visits;
        this.sheets = sheets;
        this.signatures = signatures;
        this.submissions = submissions;
        this.entrances = entrances;
    }

    void signAndSubmit(Visit visit, List<Actor> team) {
        var first = team.getFirst();
        String hash = sheets.toSign(visit.id()).orElseThrow();
        UUID drawing = papers.keep(
                        Remarks.SIGNATURE, "签名.png", first, visit.district(), visit.town(), visit.institution())
                .orThrow()
                .id();
        for (var member : team) {
            signatures
                    .sign(visit.id(), new Signatures.Given(Side.INSPECTOR, hash, "", "", drawing, ""), member)
                    .orThrow();
        }
        var theirs = new Signatures.Given(Side.INSTITUTION, hash, "园方代表", "负责人", drawing, "");
        if (visit.remote())
            signatures
                    .countersign(
                            visit.id(),
                            theirs,
                            entrances.of(visit.institution()).head())
                    .orThrow();
        else signatures.sign(visit.id(), theirs, first).orThrow();
        submissions
                .submit(visit.id(), visits.find(visit.id()).orElseThrow().version(), hash, first)
                .orThrow();
    }
}
