package shanyu.server.print;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is put on paper. Nothing else decides its bytes.
 *
 * @param title in the document's properties and above the text
 * @param number of the paper, or what it is of; printed at the foot of every page
 * @param body XHTML, already escaped
 * @param head state of the log at the moment of printing, {@code size root}; null where there is none yet
 * @param check address of the page that tells whether this paper is genuine; becomes the QR code
 * @param checkWords what stands beside the code
 * @param at the moment printed in the document's properties
 */
public record Page(
        String title, String number, String body, @Nullable String head, String check, String checkWords, Instant at) {}
