#pragma once

#include <QStringList>

namespace lantern
{

// What an offence shows of a person's conduct, whatever its class: followed, loitering, staring, unwanted_approach,
// targeting_intoxicated, exposure, masturbation, touching, filming, verbal_harassment. The one list of them.
[[nodiscard]] const QStringList &behaviourKeys();

// The keys as bits, in the order of the list, for comparing many offences. Keys that this program does not know are left out.
[[nodiscard]] quint32 behaviourBits(const QStringList &keys);
// The same of keys parted by spaces.
[[nodiscard]] quint32 behaviourBits(QStringView keys);
[[nodiscard]] QStringList behaviourKeysOf(quint32 bits);

} // namespace lantern
