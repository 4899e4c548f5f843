package shanyu.identity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import shanyu.evidence.Heads;

/** The log as JSON lines, written while it is read: {@code {"seq":…,"entry":…,"leaf_hash":…}}. */
record LogExport(Stream<Heads.Entry> entries) {
    static final MediaType JSON_LINES = MediaType.valueOf("application/jsonl");

    @Component
    static class Lines extends AbstractHttpMessageConverter<LogExport> {
        Lines() {
            super(JSON_LINES);
        }

        @Override
        protected boolean supports(Class<?> type) {
            return type == LogExport.class;
        }

        @Override
        public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
            return false;
        }

        @Override
        protected LogExport readInternal(Class<? extends LogExport> type, HttpInputMessage input) {
            throw new HttpMessageNotReadableException("the log is only written", input);
        }

        @Override
        protected void writeInternal(LogExport export, HttpOutputMessage answer) throws IOException {
            var out = answer.getBody();
            var entries = export.entries().iterator();
            while (entries.hasNext()) {
                var entry = entries.next();
                out.write(("{\"seq\":" + entry.seq() + ",\"entry\":" + entry.body() + ",\"leaf_hash\":\""
                                + entry.leafHash() + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
