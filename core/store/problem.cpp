#include "store/problem.h"

#include "store/keys.h"

namespace lantern
{

namespace
{

constexpr KeyTable<OsaraStage, 6> OsaraKeys = {{{OsaraStage::Objective, "objective"},
                                                {OsaraStage::Scanning, "scanning"},
                                                {OsaraStage::Analysis, "analysis"},
                                                {OsaraStage::Response, "response"},
                                                {OsaraStage::Assessment, "assessment"},
                                                {OsaraStage::Solved, "solved"}}};

} // namespace

QString toKey(OsaraStage stage)
{
    return keyOf(OsaraKeys, stage);
}

std::optional<OsaraStage> osaraStageFromKey(QStringView key)
{
    return valueOf(OsaraKeys, key);
}

} // namespace lantern
