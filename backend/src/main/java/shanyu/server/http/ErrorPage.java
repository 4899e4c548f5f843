package shanyu.server.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the container itself refuses, before any room is reached, is a problem document too. */
@Hidden
@RestController
class ErrorPage implements ErrorController {
    @RequestMapping("/error")
    ResponseEntity<Problem> answer(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String type = switch (status) {
            case 404 -> "not-found";
            case 401 -> "sign-in-needed";
            case 403 -> "csrf-token-needed";
            case 413 -> "too-large";
            case 503 -> "unavailable";
            default -> status >= 500 ? "internal" : "malformed";
        };
        return Problem.of(status, type, Map.of(), List.of()).answer();
    }
}
