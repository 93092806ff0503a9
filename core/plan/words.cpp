#include "plan/words.h"

#include <QCoreApplication>

namespace lantern
{

QString modeText(Mode mode)
{
    switch (mode) {
    case Mode::Uniform:
        return QCoreApplication::translate("Plan", "uniform");
    case Mode::Plain:
        return QCoreApplication::translate("Plan", "plain clothes");
    case Mode::Mixed:
        break;
    }
    return QCoreApplication::translate("Plan", "mixed");
}

QString operationText(Operation operation)
{
    switch (operation) {
    case Operation::Vigilant:
        return QStringLiteral("Vigilant");
    case Operation::Verona:
        return QStringLiteral("Verona");
    case Operation::ProtectiveSecurity:
        return QCoreApplication::translate("Plan", "Protective security");
    case Operation::Event:
        return QCoreApplication::translate("Plan", "Event");
    case Operation::Other:
        break;
    }
    return QCoreApplication::translate("Plan", "Other");
}

} // namespace lantern
