#include "base/id.h"

namespace lantern
{

QUuid makeUuid7(const QDateTime &now, Random &random)
{
    QUuid::Id128Bytes bytes{};
    const auto milliseconds = static_cast<quint64>(now.toMSecsSinceEpoch());
    for (size_t i = 0; i < 6; ++i)
        bytes.data[i] = static_cast<quint8>(milliseconds >> (40 - 8 * i));
    for (size_t i = 6; i < 16; ++i)
        bytes.data[i] = static_cast<quint8>(random.below(256));
    bytes.data[6] = static_cast<quint8>((bytes.data[6] & 0x0f) | 0x70);
    bytes.data[8] = static_cast<quint8>((bytes.data[8] & 0x3f) | 0x80);
    return QUuid::fromBytes(bytes.data);
}

} // namespace lantern
