package com.example

import dev.jeton.JsonCodec
import dev.jeton.JsonReader
import dev.jeton.JsonWriter
import dev.jeton.annotation.Json

/** As a library has it that knows nothing of Jeton. */
data class Cents(val amount: Long)

/** An object of Kotlin has an INSTANCE. */
object CentsCodec : JsonCodec<Cents> {
    override fun type(): Class<*> = Cents::class.java

    override fun decode(reader: JsonReader): Cents = Cents(reader.readLong())

    override fun encode(value: Cents, writer: JsonWriter) = writer.writeLong(value.amount)

    override fun describe(value: Cents): String = value.toString()
}

/** The annotation may stand on each place of a property. */
@Json(view = true)
data class Invoice(
    @Json.Using(CentsCodec::class) val total: Cents,
    @param:Json.Using(CentsCodec::class) val paid: Cents?,
    @field:Json.Using(CentsCodec::class) val open: Cents?,
    @get:Json.Using(CentsCodec::class) val fee: Cents?,
)

/** kapt shows no annotations of type arguments: the class lists the codec, or the type names it. */
@Json
@Json.Codecs(CentsCodec::class)
data class Wallet(
    val coins: List<Cents>,
    val byName: Map<String, Cents>,
    val weights: List<Weight>,
)

/** Names its codec, which is a class. */
@Json.Using(WeightCodec::class)
data class Weight(val grams: Int)

class WeightCodec : JsonCodec<Weight> {
    override fun type(): Class<*> = Weight::class.java

    override fun decode(reader: JsonReader): Weight = Weight(reader.readString().removeSuffix("g").toInt())

    override fun encode(value: Weight, writer: JsonWriter) = writer.writeString("${value.grams}g")
}
