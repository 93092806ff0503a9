#include "language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace lantern
{

namespace
{

void install(const QLocale &locale)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, QStringLiteral("lantern"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(const QString &language)
{
    install(QLocale(QLocale::English));
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (locale.language() == QLocale::English)
        return;
    install(locale);
    QLocale::setDefault(locale); // months, weekdays and figures as well
}

} // namespace lantern
