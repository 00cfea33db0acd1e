package dev.jeton.spring;

import dev.jeton.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a request to MVC whose body was rejected with its code and path. What a controller throws because of another server's answer is none of
 * it: clients wrap that in exceptions of their own.
 */
final class JetonExceptionResolver implements HandlerExceptionResolver {
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!(thrown instanceof HttpMessageNotReadableException)
                || !(thrown.getCause() instanceof JsonException error)
                || response.isCommitted()) {
            return null;
        }
        Problem problem = Problem.of(error);
        byte[] json = ProblemCodec.INSTANCE.toBytes(problem);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(json.length);
        try {
            response.getOutputStream().write(json);
        } catch (IOException gone) {
            return null;
        }
        return new ModelAndView();
    }
}
