#pragma once

#include "base/result.h"

#include <QLocale>
#include <QStringList>

#include <memory>

class QTranslator;

namespace lantern
{

// The languages that Lantern speaks, as "en", "cy"; each by its own name ("English", "Cymraeg").
[[nodiscard]] QStringList spokenLanguages();
[[nodiscard]] QString languageName(const QString &language);
// The one that the program speaks now.
[[nodiscard]] QString programLanguage();

// While it lives, what this thread translates comes in one language, whatever the program's is: for paper that goes to somebody who reads
// another. Other threads, and what is on screen, stay as they are.
class Speech
{
public:
    // Refused: a language that is not known, or of which this program holds no words.
    [[nodiscard]] static Result<std::unique_ptr<Speech>> in(const QString &language);
    ~Speech();
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;

    // For dates and figures: the language spoken on this thread, else the program's locale.
    [[nodiscard]] static QLocale locale();

private:
    struct Words;
    explicit Speech(std::unique_ptr<Words> words);

    std::unique_ptr<Words> m_words;
    const QLocale *m_localeBefore; // of a speech that this one interrupts
    const QTranslator *m_wordsBefore;
};

} // namespace lantern
