import { css } from 'lit';

export const styles = css`
  .steps {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
