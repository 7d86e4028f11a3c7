import '../../components/theme.css';
