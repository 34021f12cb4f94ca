// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QWidget>

namespace martlet {

class IconLabel;
class Label;

// A sentence across the page that asks for attention: a warning, or why something did not work.
class Strip final : public QWidget
{
    Q_OBJECT
public:
    explicit Strip(QWidget *parent = nullptr);

    void warn(const QString &sentence);
    void blame(const QString &sentence, const QString &detail = {}); // detail: in the tooltip
    void clear();                                                    // and hide

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &icon, Token token, Token fill, const QString &sentence);

    IconLabel *m_icon;
    Label *m_sentence;
    Token m_edge = Token::Warn, m_fill = Token::WarnWeak;
};

} // namespace martlet
