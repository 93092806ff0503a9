#include "store/behaviour.h"

namespace lantern
{

const QStringList &behaviourKeys()
{
    static const QStringList keys = {
        "followed", "loitering",    "staring",  "unwanted_approach", "targeting_intoxicated",
        "exposure", "masturbation", "touching", "filming",           "verbal_harassment"};
    return keys;
}

quint32 behaviourBits(const QStringList &keys)
{
    quint32 bits = 0;
    for (const QString &key : keys)
        if (const qsizetype at = behaviourKeys().indexOf(key); at >= 0)
            bits |= 1U << at;
    return bits;
}

quint32 behaviourBits(QStringView keys)
{
    quint32 bits = 0;
    for (const QStringView key : keys.split(u' ', Qt::SkipEmptyParts))
        if (const qsizetype at = behaviourKeys().indexOf(key); at >= 0)
            bits |= 1U << at;
    return bits;
}

QStringList behaviourKeysOf(quint32 bits)
{
    QStringList keys;
    for (qsizetype at = 0; at < behaviourKeys().size(); ++at)
        if ((bits >> at & 1U) != 0)
            keys.append(behaviourKeys()[at]);
    return keys;
}

} // namespace lantern
