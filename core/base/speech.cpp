#include "base/speech.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>
#include <utility>

namespace lantern
{

struct Speech::Words
{
    QLocale locale;
    QTranslator translator; // empty for English, which is what the sources say, but for its plural forms
};

namespace
{

struct SpeechWords
{
    Q_DECLARE_TR_FUNCTIONS(Speech)
};

constexpr std::array<std::pair<const char *, const char *>, 2> Languages{{{"en", "English"}, {"cy", "Cymraeg"}}};

thread_local const QLocale *spokenLocale = nullptr;
thread_local const QTranslator *spokenWords = nullptr;

// Asked before the program's own translators; it has nothing to say where nobody speaks on the thread.
class SpokenTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override
    {
        if (spokenLocale == nullptr)
            return {};
        const QString said = spokenWords->translate(context, sourceText, disambiguation, n);
        return said.isEmpty() ? QString::fromUtf8(sourceText) : said;
    }
};

// Once for each application, and never taken away: a translator that goes while another thread asks it would be no more.
void listen()
{
    static const QCoreApplication *listening = nullptr;
    QCoreApplication *application = QCoreApplication::instance();
    if (std::exchange(listening, application) == application || application == nullptr)
        return;
    auto *translator = new SpokenTranslator;
    translator->setParent(application);
    QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList spokenLanguages()
{
    QStringList languages;
    for (const auto &[code, name] : Languages)
        languages.append(QString::fromLatin1(code));
    return languages;
}

QString languageName(const QString &language)
{
    for (const auto &[code, name] : Languages)
        if (language == QLatin1StringView(code))
            return QString::fromLatin1(name);
    return language;
}

QString programLanguage()
{
    const QString language = QLocale::languageToCode(QLocale().language());
    return spokenLanguages().contains(language) ? language : spokenLanguages().constFirst();
}

Result<std::unique_ptr<Speech>> Speech::in(const QString &language)
{
    if (!spokenLanguages().contains(language))
        return failure(Error::Code::Refused, SpeechWords::tr("“%1” is no language that Lantern speaks: take %2.")
                                                 .arg(language, spokenLanguages().join(QStringLiteral(", "))));
    auto words = std::make_unique<Words>();
    words->locale = QLocale(language == QLatin1StringView("en") ? QStringLiteral("en_GB") : language);
    const bool known =
        words->translator.load(words->locale, QStringLiteral("lantern"), QStringLiteral("_"), QStringLiteral(":/i18n"));
    if (!known && language != QLatin1StringView("en"))
        return failure(Error::Code::Refused,
                       SpeechWords::tr("This program was built without its words in %1.").arg(languageName(language)));
    listen();
    return std::unique_ptr<Speech>(new Speech(std::move(words)));
}

Speech::Speech(std::unique_ptr<Words> words)
    : m_words(std::move(words))
    , m_localeBefore(std::exchange(spokenLocale, &m_words->locale))
    , m_wordsBefore(std::exchange(spokenWords, &m_words->translator))
{
}

Speech::~Speech()
{
    spokenLocale = m_localeBefore;
    spokenWords = m_wordsBefore;
}

QLocale Speech::locale()
{
    return spokenLocale != nullptr ? *spokenLocale : QLocale();
}

} // namespace lantern
