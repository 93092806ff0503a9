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

QString avoidableText(Street::Trait trait)
{
    switch (trait) {
    case Street::Trait::Subway:
        return QCoreApplication::translate("Plan", "subways");
    case Street::Trait::Towpath:
        return QCoreApplication::translate("Plan", "towpaths");
    case Street::Trait::Unlit:
        return QCoreApplication::translate("Plan", "unlit ways");
    case Street::Trait::OneWay:
        break;
    }
    return {};
}

QString avoidedText(Street::Traits traits)
{
    QStringList texts;
    for (const QString &key : keysOf(traits))
        if (const auto trait = avoidableFromKey(key))
            texts.append(avoidableText(*trait));
    return texts.join(QStringLiteral(", "));
}

} // namespace lantern
