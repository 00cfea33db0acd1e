package dev.jeton.internal.read;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.internal.Retention;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link dev.jeton.JsonReader} that forgives values of a wrong type or form. Such a value is read as ever, with its errors sent to a
 * {@link JsonError} of the reader. If there is one, everything goes back to the start of the value, which is skipped.
 */
abstract class ForgivingReader extends KeyReader {
    private @Nullable Attempts attempts;

    private boolean forgiven;

    ForgivingReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    /** Returns how many elements are on the stacks. */
    abstract int elementMark();

    abstract int primitiveElementMark();

    /** Takes elements from the stacks until so many are left. */
    abstract void dropElements(int mark, int primitiveMark);

    @Override
    public final int beginAttempt() {
        Attempts all = attempts;
        if (all == null) {
            all = new Attempts();
            attempts = all;
        }
        int attempt = all.add();
        all.positions[attempt] = position;
        all.depths[attempt] = depth;
        all.elements[attempt] = elementMark();
        all.primitiveElements[attempt] = primitiveElementMark();
        all.sinks[attempt] = sink;
        all.quiet[attempt] = quiet;
        all.guessing[attempt] = guessing;
        all.hopeless[attempt] = rejection() != null;
        sendErrorsTo(all.error);
        guessing = false;
        quiet = false;
        return attempt;
    }

    @Override
    public final void endAttempt(int attempt) {
        forgiven = false;
        restore(attempts(), attempt);
    }

    @Override
    public final boolean wasForgiven() {
        return forgiven;
    }

    @Override
    public final void forgive(int attempt, JsonException error, boolean distinctNames) {
        Attempts all = attempts();
        boolean hopeless = all.hopeless[attempt];
        restore(all, attempt);
        forgiven = true;
        if (hopeless) {
            return;
        }
        forgetRejection();
        if (isForgivable(all, error)) {
            all.error.reset();
            moveTo(all.positions[attempt], all.depths[attempt]);
            dropElements(all.elements[attempt], all.primitiveElements[attempt]);
            skipForgiven(distinctNames);
        } else {
            reject(asBefore(all, error));
        }
    }

    private Attempts attempts() {
        Attempts all = attempts;
        if (all == null) {
            throw new IllegalStateException("no attempt was begun");
        }
        return all;
    }

    private void restore(Attempts all, int attempt) {
        sendErrorsTo(all.sinks[attempt]);
        quiet = all.quiet[attempt];
        guessing = all.guessing[attempt];
        all.dropTo(attempt);
    }

    /** Names inside of the value were noted in the attempt; they come again now. */
    private void skipForgiven(boolean distinctNames) {
        if (distinctNames) {
            forgetNamesInside();
            skipDistinct();
        } else {
            skipValue();
        }
    }

    /** Skips a value whose objects must not have a name twice. */
    private void skipDistinct() {
        int outside = depth;
        Skipper.startValue(this);
        while (depth > outside && rejection() == null) {
            if (table == null ? nextElement() : nextDistinctMember()) {
                Skipper.startValue(this);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // There is one signal.
    private static boolean isSignal(Attempts all, JsonException error) {
        return error == signalOf(all.error);
    }

    private static boolean isForgivable(Attempts all, JsonException error) {
        JsonErrorCode code = isSignal(all, error) ? all.error.code() : error.code();
        if (code == null) {
            return false;
        }
        return switch (code) {
            case WRONG_TYPE,
                    NULL_VALUE,
                    NUMBER_OUT_OF_RANGE,
                    NOT_AN_INTEGER,
                    INVALID_NUMBER,
                    UNKNOWN_VALUE,
                    INVALID_VALUE,
                    UNKNOWN_MEMBER,
                    MISSING_MEMBER,
                    NO_SUBTYPE -> true;
            default -> false;
        };
    }

    /** The error as it would have been without the attempt. */
    @SuppressWarnings("ReferenceEquality") // It is about this one object.
    private JsonException asBefore(Attempts all, JsonException error) {
        JsonError target = taking();
        if (target == all.error || !isSignal(all, error)) {
            return error;
        }
        JsonException restored;
        if (target == null) {
            restored = all.error.toException();
        } else {
            copy(all.error, target);
            restored = signalOf(target);
        }
        all.error.reset();
        return restored;
    }

    /** Forgets attempts that ended with something else than a {@link JsonException}, and goes back to how errors are treated without them. */
    @SuppressWarnings("ReferenceEquality") // It is about this one object.
    final void abandonAttempts() {
        Attempts all = attempts;
        if (all != null && all.size > 0) {
            all.dropTo(0);
            all.error.reset();
            if (sink == all.error) {
                sendErrorsTo(null);
            }
        }
    }
}
