package dev.jeton.stream;

import dev.jeton.JsonException;

/**
 * An element that was skipped; see {@link JsonStream#skipDamaged}.
 *
 * @param index its number, from 0; elements that were skipped count
 * @param line the line of the stream that it starts in, from 1
 * @param offset the number of bytes of the stream before it
 * @param error what is wrong; its place is counted in the whole stream
 */
public record DamagedElement(long index, long line, long offset, JsonException error) {}
