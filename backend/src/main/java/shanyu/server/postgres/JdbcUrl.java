package shanyu.server.postgres;

import java.util.Map;
import java.util.TreeMap;

/** A JDBC address whose parameters can be completed; what is already there stays. */
record JdbcUrl(String text) {
    /** Seconds until a silent server counts as gone. The driver's own default waits for ever, with every thread. */
    private static final Map<String, String> TIMEOUTS =
            Map.of("connectTimeout", "2", "socketTimeout", "20", "tcpKeepAlive", "true");

    static JdbcUrl onLoopback(int port, String database) {
        return new JdbcUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
    }

    JdbcUrl withTimeouts() {
        var url = this;
        for (var timeout : new TreeMap<>(TIMEOUTS).entrySet()) {
            url = url.with(timeout.getKey(), timeout.getValue());
        }
        return url;
    }

    JdbcUrl with(String name, String value) {
        int query = text.indexOf('?');
        if (query < 0) return new JdbcUrl(text + "?" + name + "=" + value);
        boolean given = ("&" + text.substring(query + 1)).contains("&" + name + "=");
        return given ? this : new JdbcUrl(text + "&" + name + "=" + value);
    }
}
