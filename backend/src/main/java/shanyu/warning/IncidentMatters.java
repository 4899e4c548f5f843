package shanyu.warning;

import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterKindNames;
import shanyu.server.sheets.SheetWord;

/** The duties an incident brings. */
@Component
final class IncidentMatters implements MatterKindNames {
    /** An agency says that it knows; its room ends it. */
    static final MatterKind ACKNOWLEDGE = new MatterKind("warning.acknowledge", false);
    /** Whoever reported tells those outside the house: 119, guardians. */
    static final MatterKind TELL_OUTSIDE = new MatterKind("warning.tell-outside", false);
    /** The closing report. */
    static final MatterKind CLOSING_REPORT = new MatterKind("warning.closing-report", false);

    @Override
    public Map<String, SheetWord> names() {
        return Map.of(
                ACKNOWLEDGE.name(), new SheetWord("签收突发事件报告", "Acknowledge an incident"),
                TELL_OUTSIDE.name(), new SheetWord("告知院外单位和监护人", "Tell those outside"),
                CLOSING_REPORT.name(), new SheetWord("突发事件终报", "Closing report of an incident"));
    }
}
