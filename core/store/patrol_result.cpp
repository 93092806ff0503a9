#include "store/patrol_result.h"

namespace lantern
{

const QStringList &resultTypes()
{
    static const QStringList types = {QStringLiteral("stop"),
                                      QStringLiteral("warning"),
                                      QStringLiteral("arrest"),
                                      QStringLiteral("s35_dispersal"),
                                      QStringLiteral("welfare_check"),
                                      QStringLiteral("men_spoken_to"),
                                      QStringLiteral("women_spoken_to"),
                                      QStringLiteral("safeguarding"),
                                      QStringLiteral("venue_visit"),
                                      QStringLiteral("intelligence")};
    return types;
}

const QStringList &behaviourTypes()
{
    static const QStringList types = {QStringLiteral("loitering"),
                                      QStringLiteral("following"),
                                      QStringLiteral("staring"),
                                      QStringLiteral("unwanted_approach"),
                                      QStringLiteral("targeting_intoxicated"),
                                      QStringLiteral("exposure"),
                                      QStringLiteral("sexual_comment"),
                                      QStringLiteral("other")};
    return types;
}

} // namespace lantern
