package dev.jeton.spring;

import dev.jeton.JsonException;
import org.springframework.core.Ordered;
import org.springframework.core.codec.DecodingException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** Answers a request to WebFlux whose body was rejected with its code and path, before Boot's handler (-1) answers without them. */
final class JetonWebExceptionHandler implements WebExceptionHandler, Ordered {
    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        ServerHttpResponse response = exchange.getResponse();
        if (!(thrown instanceof ServerWebInputException)
                || !(thrown.getCause() instanceof DecodingException decoding)
                || !(decoding.getCause() instanceof JsonException error)
                || response.isCommitted()) {
            return Mono.error(thrown);
        }
        Problem problem = Problem.of(error);
        byte[] json = ProblemCodec.INSTANCE.toBytes(problem);
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(json.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(json)));
    }
}
