package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.Utf8Slice;
import dev.jeton.internal.Retention;

/** What a reader must not do. {@link ErrorRuleTest} expects a line for each method. */
abstract class PlantedViolations extends StructureReader {
    PlantedViolations(JsonLimits limits) {
        super(limits, new Retention(limits.maxRetainedBytes()));
    }

    void skipByThrowing() {
        throw failure(JsonErrorCode.INVALID_VALUE, position);
    }

    void readThrowingSlice(Utf8Slice target) {
        StringParser.readText(this);
        target.forget();
    }

    void nextByReading() {
        readInt();
    }

    int readByRejecting() {
        reject(failure(JsonErrorCode.INVALID_VALUE, position));
        return 0;
    }

    int readInBothWays(boolean quietly) {
        if (quietly) {
            reject(failure(JsonErrorCode.INVALID_VALUE, position));
        }
        throw failure(JsonErrorCode.INVALID_VALUE, position);
    }

    int readWhatIsMissing() {
        beginArray();
        return nextElement() ? readInt() : 0;
    }

    boolean nextAfterAll() {
        beginArray();
        return true;
    }

    boolean skipWhatWasRejected() {
        if (!skipLiteral("true")) {
            return true;
        }
        return false;
    }

    JsonException failureBehindValue() {
        skipValue();
        return failure(JsonErrorCode.INVALID_VALUE, position);
    }
}
