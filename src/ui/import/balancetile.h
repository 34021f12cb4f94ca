// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "ui/theme/themecolours.h"
#include "ui/widgets/card.h"

namespace martlet {

// One term of the balance, 88 high: its name, the rows in 24 px, the money under them.
class BalanceTile final : public Card
{
    Q_OBJECT
public:
    BalanceTile(const QString &name, Token token, QWidget *parent = nullptr);
    void setTerm(qint64 rows, Money amount, bool showsAmount);
    QSize sizeHint() const override { return {160, 88}; }
    QSize minimumSizeHint() const override { return {96, 88}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name, m_rows, m_amount;
    Token m_token;
    bool m_isZero = true;
};

} // namespace martlet
