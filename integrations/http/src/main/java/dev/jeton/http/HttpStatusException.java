package dev.jeton.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A response whose status is not 2xx and whose body is not read, or can't be. It holds nothing of the body and can be logged.
 *
 * <p>{@link java.net.http.HttpClient#send} wraps it: it is the cause of the {@link IOException} that is thrown.
 */
public final class HttpStatusException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Of the response. */
    private final int status;

    HttpStatusException(int status, @Nullable Throwable cause) {
        super("the response has status " + status + (cause == null ? "" : " and a body that can't be read"), cause);
        this.status = status;
    }

    /**
     * The status of the response.
     *
     * @return a number from 100 to 999, but none from 200 to 299
     */
    public int status() {
        return status;
    }
}
