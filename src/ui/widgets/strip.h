// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QWidget>

namespace martlet {

class IconLabel;
class Label;

// Sentences across the page that ask for attention: warnings, or why something did not work.
class Strip final : public QWidget
{
    Q_OBJECT
public:
    explicit Strip(QWidget *parent = nullptr);

    void warn(const QString &sentence);
    void warn(const QStringList &sentences);                         // side by side; none: hidden
    void blame(const QString &sentence, const QString &detail = {}); // detail: in the tooltip
    void clear();                                                    // and hide

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &icon, Token token, Token fill, const QString &sentence);

    void showFurther(const QStringList &sentences);

    IconLabel *m_icon;
    Label *m_sentence;
    QWidget *m_further; // what stands beside the first sentence
    Token m_edge = Token::Warn, m_fill = Token::WarnWeak;
};

} // namespace martlet
