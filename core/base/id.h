#pragma once

#include "base/clock.h"
#include "base/random.h"

#include <QUuid>

namespace lantern
{

// A UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits, so that keys made on two
// machines never collide and sort by the time they were made.
[[nodiscard]] QUuid makeUuid7(const QDateTime &now, Random &random);

// A key that cannot be mistaken for the key of something else. Invalid by default.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QUuid uuid)
        : m_uuid(uuid)
    {
    }
    // Reads the text form; anything that is no UUID gives an invalid id.
    [[nodiscard]] static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }
    [[nodiscard]] static Id make(const QDateTime &now, Random &random) { return Id(makeUuid7(now, random)); }
    [[nodiscard]] bool isValid() const { return !m_uuid.isNull(); }
    // 36 lower-case characters, no braces: the form in which ids are stored and shown.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &left, const Id &right) { return left.m_uuid <=> right.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using HotspotSetId = Id<struct HotspotSetTag>;
using HotspotId = Id<struct HotspotTag>;
using OfficerId = Id<struct OfficerTag>;
using AuthorityId = Id<struct AuthorityTag>;
using PlanId = Id<struct PlanTag>;
using TeamId = Id<struct TeamTag>;
using LegId = Id<struct LegTag>;
using ResultId = Id<struct ResultTag>;
using WalkId = Id<struct WalkTag>;
using ConcernId = Id<struct ConcernTag>;
using ActionId = Id<struct ActionTag>;
using SeriesId = Id<struct SeriesTag>;

} // namespace lantern
