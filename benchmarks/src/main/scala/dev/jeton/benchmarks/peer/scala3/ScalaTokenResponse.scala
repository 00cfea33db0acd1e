package dev.jeton.benchmarks.peer.scala3

import com.github.plokhotnyuk.jsoniter_scala.core.*
import com.github.plokhotnyuk.jsoniter_scala.macros.*

/**
 * The token response of the main comparison as a case class, the only kind of type that jsoniter-scala's macros take. What is absent is null, as in
 * the record of all others; an `Option` would be an object more for each member.
 */
final case class ScalaTokenResponse(
    accessToken: String = null,
    tokenType: String = null,
    expiresIn: Long = 0,
    refreshToken: String = null,
    scope: String = null,
    idToken: String = null
)

object ScalaTokenResponse {

  /** A `val`: a lazy one is found by `Unsafe` in this version of Scala. */
  private val codec: JsonValueCodec[ScalaTokenResponse] =
    JsonCodecMaker.make(CodecMakerConfig.withFieldNameMapper(JsonCodecMaker.enforce_snake_case))

  /** Reads a document. */
  def read(document: Array[Byte]): ScalaTokenResponse = readFromArray(document)(using codec)

  /** Returns a new array. */
  def toBytes(value: ScalaTokenResponse): Array[Byte] = writeToArray(value)(using codec)

  /** Writes to the start of a buffer, and returns how many bytes it took. */
  def write(value: ScalaTokenResponse, buffer: Array[Byte]): Int =
    writeToSubArray(value, buffer, 0, buffer.length)(using codec)
}
