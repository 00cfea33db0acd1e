package dev.jeton.http;

/**
 * What a server answered: a value, or what it says is wrong.
 *
 * @param <T> the value that comes with a status of 2xx
 * @param <E> what comes with any other status
 */
public sealed interface JsonResult<T, E> {
    /**
     * The status was 2xx.
     *
     * @param <T> the type of the value
     * @param <E> the type of errors
     * @param value the document
     */
    record Success<T, E>(T value) implements JsonResult<T, E> {
        /** Shows nothing of the value, which may be secret. */
        @Override
        public String toString() {
            return "Success[<redacted>]";
        }
    }

    /**
     * The status was another one.
     *
     * @param <T> the type of values
     * @param <E> the type of the error
     * @param status the status
     * @param error the document
     */
    record Failure<T, E>(int status, E error) implements JsonResult<T, E> {
        /** Shows nothing of the error, which may be secret. */
        @Override
        public String toString() {
            return "Failure[status=" + status + ", <redacted>]";
        }
    }
}
