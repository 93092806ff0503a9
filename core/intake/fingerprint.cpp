#include "intake/fingerprint.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace lantern
{

namespace
{

constexpr char partEnd = '\x1f';

} // namespace

RowMeaning::RowMeaning(std::string_view source)
    : m_bytes(source)
    , m_sourceSize(source.size() + 1)
{
    m_bytes += partEnd;
}

RowMeaning &RowMeaning::add(std::string_view part)
{
    m_bytes.append(part);
    m_bytes += partEnd;
    return *this;
}

RowMeaning &RowMeaning::add(qint64 part)
{
    return add(std::string_view(std::to_string(part)));
}

void RowMeaning::clear()
{
    m_bytes.resize(m_sourceSize);
}

quint64 fingerprintOf(std::string_view meaning)
{
    std::array<char, 20> digest = {};
    const QByteArrayView bytes(meaning.data(), static_cast<qsizetype>(meaning.size()));
    QCryptographicHash::hashInto(QSpan<char>(digest.data(), digest.size()), bytes, QCryptographicHash::Blake2b_160);
    return qFromLittleEndian<quint64>(digest.data());
}

quint64 EqualRows::number(quint64 fingerprint)
{
    const quint32 ordinal = m_seen[fingerprint]++;
    if (ordinal == 0)
        return fingerprint;
    RowMeaning again("again");
    again.add(static_cast<qint64>(fingerprint)).add(static_cast<qint64>(ordinal));
    return fingerprintOf(again.bytes());
}

} // namespace lantern
