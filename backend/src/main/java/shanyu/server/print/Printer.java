package shanyu.server.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts a page on A4 as PDF: the font embedded as far as it is used, page numbers, the state of the log and a code that leads
 * to its check. The document's id and dates come from the page, so that the same page gives the same bytes and a hash of
 * them can be vouched for.
 */
@Component
public class Printer {
    private static final String FONT = "fonts/NotoSansSC-Regular.ttf";
    private static final String STYLE = """
            @page { size: A4; margin: 24mm 22mm 28mm 22mm;
              @bottom-left { content: "%s"; font: 7pt paper; color: #555; width: 132mm; white-space: pre; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt paper; color: #555; } }
            body { font-family: paper; font-size: 11pt; line-height: 1.7; color: #000; }
            h1 { font-size: 19pt; font-weight: normal; text-align: center; letter-spacing: 2pt; margin: 0 0 4mm; }
            h2 { font-size: 12.5pt; font-weight: normal; margin: 5mm 0 1mm; border-bottom: 0.5pt solid #000; }
            p { margin: 0 0 2mm; } p.indent { text-indent: 22pt; } p.number { text-align: right; font-size: 10pt; }
            p.sign { text-align: right; margin-top: 6mm; }
            table.rows { width: 100%%; border-collapse: collapse; font-size: 9pt; -fs-table-paginate: paginate; margin: 2mm 0; }
            table.rows th, table.rows td { border: 0.5pt solid #444; padding: 1mm 1.5mm; text-align: left; vertical-align: top;
              font-weight: normal; word-wrap: break-word; }
            table.rows td.short, table.rows th.short { white-space: nowrap; }
            table.rows th { background: #eee; } table.rows tr { page-break-inside: avoid; }
            div.check { margin-top: 8mm; border-top: 0.5pt solid #444; padding-top: 2mm; font-size: 8pt; line-height: 1.5;
              page-break-inside: avoid; }
            div.check img { width: 28mm; height: 28mm; } div.check td { vertical-align: top; padding-right: 3mm; }
            """;

    private byte @Nullable [] font;

    /** The page as PDF. */
    public byte[] pdf(Page page) {
        try {
            var renderer = new PdfRendererBuilder()
                    .useFont(this::font, "paper")
                    .withHtmlContent(html(page), null)
                    .useFastMode()
                    .buildPdfRenderer();
            try (renderer) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                return settled(renderer.getPdfDocument(), page);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String html(Page page) {
        String foot = page.head() == null ? page.number() : page.number() + "\\A log " + page.head();
        return "<html><head><title>" + Html.text(page.title()) + "</title><style>"
                + STYLE.formatted(foot.replace("\"", "").replace("<", ""))
                + "</style></head><body>" + page.body()
                + "<div class=\"check\"><table><tr><td><img src=\"" + QrCode.dataUri(page.check())
                + "\" alt=\"\"/></td><td>" + Html.text(page.checkWords()) + "<br/>" + Html.text(page.check())
                + "</td></tr></table></div></body></html>";
    }

    private static byte[] settled(PDDocument document, Page page) throws IOException {
        var facts = new PDDocumentInformation();
        facts.setTitle(page.title());
        facts.setProducer("Shanyu");
        facts.setCreationDate(calendar(page.at()));
        facts.setModificationDate(calendar(page.at()));
        document.setDocumentInformation(facts);
        document.setDocumentId(page.at().toEpochMilli() * 31 + page.number().hashCode());
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Calendar calendar(Instant at) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }

    private synchronized InputStream font() {
        try {
            if (font == null) font = new ClassPathResource(FONT).getContentAsByteArray();
            return new ByteArrayInputStream(font);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
