#pragma once

#include <QCoreApplication>

namespace lantern
{

struct OrienteeringWords
{
    Q_DECLARE_TR_FUNCTIONS(Orienteering)
};

} // namespace lantern
