// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "ui/theme/themecolours.h"

#include <QAbstractButton>

class QTimer;

namespace martlet {

// One term of the balance, 88 high: its name, the rows in 24 px, the money under them. A button that filters
// the rows below; a figure that has just changed shows the old one beside it, struck through, for three
// seconds.
class BalanceTile final : public QAbstractButton
{
    Q_OBJECT
public:
    BalanceTile(const QString &name, Token token, QWidget *parent = nullptr);
    void setTerm(qint64 rows, Money amount, bool showsAmount);
    void clearTerm(); // nothing is known: a dash
    QString oldFigure() const { return m_old; }
    QSize sizeHint() const override { return {160, 88}; }
    QSize minimumSizeHint() const override { return {96, 88}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_rows, m_amount, m_old;
    Token m_token;
    bool m_isZero = true;
    QTimer *m_forget;
};

} // namespace martlet
