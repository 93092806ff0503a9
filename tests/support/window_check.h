#pragma once

#include <QAccessible>
#include <QImage>
#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QTranslator>

#include <memory>

// What a window's item tree says to those who do not see it, or see it larger, or in another language. Each check answers with a
// line per fault, empty where there is none, so that a test compares with the empty list and its message names what is wrong.
class WindowCheck : public QObject
{
    Q_OBJECT

public:
    // What can be used and has no name, or a role that says nothing of what it does.
    Q_INVOKABLE static QStringList unnamed(QQuickWindow *window);
    // What can be pressed and is less than `least` pixels wide or high.
    Q_INVOKABLE static QStringList small(QQuickWindow *window, qreal least);
    // What can be used and reaches out of the window, or is cut by something that does not scroll that way.
    Q_INVOKABLE static QStringList outside(QQuickWindow *window);
    // Texts wider or higher than their own box, their parent's drawn box, or what they are seen through, where they are not shortened
    // with an ellipsis; and texts that lie over one another.
    Q_INVOKABLE static QStringList cutText(QQuickWindow *window);
    // Presses Tab until it comes round: what was never reached, what got the keyboard unseen or without a ring, and steps against
    // the order in which the window is read.
    Q_INVOKABLE static QStringList tabFaults(QQuickWindow *window);
    // How many things can be used, and how many texts are shown: a check of nothing finds nothing.
    Q_INVOKABLE static int controlCount(QQuickWindow *window);
    Q_INVOKABLE static int textCount(QQuickWindow *window);

    // Every translated text from now on accented, bracketed and two fifths longer; what was made before keeps its words.
    Q_INVOKABLE void speakLonger();
    Q_INVOKABLE void speakPlainly();
    Q_INVOKABLE static void readFromTheRight(bool right);
    // A text as `speakLonger` shows it.
    Q_INVOKABLE static QString lengthened(const QString &text);

private:
    std::unique_ptr<QTranslator> m_longer;
};
